import { type Call, SITE, type TestCollector } from './collector.ts';
import { customer, event, newCode } from './journey.ts';

/** A link of its own, made live. */
export async function makeLink(it: TestCollector, more: object = {}): Promise<string> {
  const code = newCode();
  const { status } = await it.call('POST', '/v1/recommendations', {
    site: SITE,
    code,
    location: 'harbor',
    program: 'visit',
    ...more,
  });
  if (status !== 202) throw new Error(`the link was answered ${status}`);
  return code;
}

/** A customer's tap on a channel. */
export const share = (it: TestCollector, code: string, more: object = {}) =>
  it.send([event(customer(), 'share.opened', { code, channel: 'email', ...more })]);

/** Somebody opens a link and stays: the nonce of their page and the click that "Visit" carries. */
export async function openLink(
  it: TestCollector,
  code: string,
  { more = {}, ...how }: Call & { more?: object } = {},
): Promise<{ nonce: string; click: string }> {
  const { text } = await it.call('GET', `/r/${code}`, undefined, how);
  const nonce = /data-nonce="([^"]+)"/.exec(text)?.[1] ?? '';
  const click = /[?&;]gw=([A-Za-z0-9_-]+)/.exec(text)?.[1] ?? '';
  const { body } = await it.send(
    [{ ...event(customer(), 'link.landed', { code, nonce, ...more }), response: undefined, program: undefined }],
    how,
  );
  if (body.accepted !== 1) throw new Error(`the landing was answered ${JSON.stringify(body)}`);
  return { nonce, click };
}
