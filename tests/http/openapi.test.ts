import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectral, { type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';

import { expect, test } from 'vitest';
import { collector } from '../support/collector.ts';

interface Operation {
  operationId: string;
  tags: string[];
}

async function description() {
  const { call } = await collector();
  const { body, text } = await call('GET', '/openapi.json');
  const paths = body.paths as Record<string, Record<string, Operation>>;
  return { api: body, text, operations: Object.values(paths).flatMap((each) => Object.values(each)) };
}

test('the description of the API keeps to the rules that Redocly and Spectral recommend', async () => {
  const { api, text } = await description();
  const config = await createConfig({ extends: ['recommended'] });
  const redocly = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
  expect(redocly.map(({ ruleId, message, location }) => [ruleId, message, location[0]?.pointer])).toEqual([]);
  const linter = new spectral.Spectral();
  linter.setRuleset({ extends: [[oas as RulesetDefinition, 'recommended']] });
  const found = await linter.run(api);
  expect(found.map(({ code, message, path }) => [code, message, path.join('/')])).toEqual([]);
});

test('each operation has a name of its own, and is about something that is described', async () => {
  const { api, operations } = await description();
  const names = operations.map(({ operationId }) => operationId);
  expect(names.length).toBeGreaterThan(60);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+[A-Za-z]+$/.test(name))).toEqual([]);
  const tags = api.tags.map(({ name }: { name: string }) => name);
  expect(operations.flatMap((each) => each.tags).filter((tag) => !tags.includes(tag))).toEqual([]);
  expect(tags.filter((tag: string) => !operations.some((each) => each.tags.includes(tag)))).toEqual([]);
});
