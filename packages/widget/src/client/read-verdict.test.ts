import { ERRORS, type ErrorCode } from '@goodword/protocol';
import { expect, it } from 'vitest';
import { readVerdict } from './read-verdict.ts';

/** What the collector says to a page's batch for good. All other codes of the registry are of other routes, or pass. */
const LAST: ErrorCode[] = [
  'malformed_json',
  'invalid_request',
  'unsupported_media_type',
  'unknown_site',
  'origin_not_allowed',
  'body_too_large',
];
const events = [{ id: 'a' }];

it.each(Object.keys(ERRORS) as ErrorCode[])('knows %s for a last word, or for weather', async (code) => {
  const { status, meaning } = ERRORS[code];
  const reply = Response.json({ code, message: meaning }, { status });
  const verdict = readVerdict(reply, events, () => {}).catch((thrown: unknown) => thrown);
  expect(await verdict).toEqual(LAST.includes(code) ? events : status);
});

it.each([
  'invalid_request_error',
  'invalid_request_body',
  'unsupported_grant_type',
  'origin_unreachable',
  'origin_error',
  'body_limit',
  'unknown_site_id',
  403,
])('knows %s for the code of another', async (code) => {
  const verdict = readVerdict(Response.json({ code, message: 'no' }, { status: 403 }), events, () => {});
  await expect(verdict).rejects.toBe(403);
});

it('says which events were refused', async () => {
  const rejected = [{ id: 'a', code: 'invalid_event', message: 'no' }];
  const reply = Response.json({ accepted: 0, duplicates: 0, rejected }, { status: 202 });
  expect(await readVerdict(reply, events, () => {})).toEqual(rejected);
});
