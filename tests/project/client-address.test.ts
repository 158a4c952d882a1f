import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../packages/collector/src/', import.meta.url));

test('one file decides who a client is: nothing else reads an address of a request as it came', async () => {
  const files = (await readdir(SOURCES, { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !/\.test\./.test(name),
  );
  const reading = [];
  for (const name of files) {
    const text = await readFile(SOURCES + name, 'utf8');
    if (/\brequest\.ips?\b|remoteAddress(?!')|x-forwarded-for/i.test(text.replace(/\/\*.*?\*\/|\/\/.*/gs, '')))
      reading.push(name);
  }
  expect(reading).toEqual(['core/http/client-of.ts']);
});
