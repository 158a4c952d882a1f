import { CLIENT_ID_PATTERN, CODE_PATTERN } from '@goodword/protocol/limits';
import { expect, it } from 'vitest';
import { randomId } from './random-id.ts';

it('makes ids, codes and secrets that the wire takes, each once', () => {
  const ids = Array.from({ length: 1_000 }, () => randomId());
  expect(new Set(ids).size).toBe(1_000);
  for (const id of ids) expect(id).toMatch(CODE_PATTERN);
  expect(randomId()).toMatch(CLIENT_ID_PATTERN);
  expect(randomId(18)).toMatch(/^[A-Za-z0-9_-]{24}$/);
});
