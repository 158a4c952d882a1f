import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(dirname(createRequire(import.meta.url).resolve('@goodword/protocol/schemas/program.json')));

test('every shape of the wire has a JSON Schema file for those who do not write TypeScript', () => {
  const names = readdirSync(folder);
  expect(names).toEqual(
    expect.arrayContaining(['event-batch.json', 'page-event.json', 'program.json', 'site-config.json']),
  );
  for (const name of names) {
    const schema = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    expect(schema.$schema).toContain('json-schema.org');
    expect(Object.keys(schema).length).toBeGreaterThan(1);
  }
});
