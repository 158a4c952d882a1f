import { expect } from 'vitest';
import type { FrozenCollector } from './open-collector.ts';

/** Sends a request of the story, which must be answered as it always was. Resolves with the reply's text. */
export async function must(
  collector: FrozenCollector,
  [method, path, body, how]: Parameters<FrozenCollector['call']>,
  status = 200,
): Promise<string> {
  const reply = await collector.call(method, path, body, how);
  const text = reply.bytes.toString();
  expect({ method, path, status: reply.status, ...(reply.status === status ? {} : { text }) }).toEqual({
    method,
    path,
    status,
  });
  return text;
}
