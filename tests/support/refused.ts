import { createHash } from 'node:crypto';
import { putToken } from '@goodword/collector/queries';
import { ERRORS } from '@goodword/protocol';
import { sendRaw } from '../hostile/send-raw.ts';
import { PROGRAM, type Reply, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink } from '../support/friend.ts';
import { answers, customer, newCode } from '../support/journey.ts';

export const NO_CODE = 'no-code-is-this1';
export const SECRET = 's'.repeat(24);
const CONSENT = { wording: 'Shown.' };
export const OFFER = { name: 'Tea', friend: 'A pot of tea', customer: 'Two pots', budget: 1 };
export const KEY = { 'idempotency-key': 'till-4-receipt-88' };
export const token = { token: TOKEN };

/** A token for the location `mill` alone. */
export async function millToken({ database }: TestCollector, ...scopes: string[]): Promise<{ token: string }> {
  const given = `sec_${'m'.repeat(43)}`;
  const hash = createHash('sha256').update(given).digest('hex');
  await database.write(putToken, hash, { site: SITE, scopes, locations: ['mill'], name: 'mill' });
  return { token: given };
}
export async function published(it: TestCollector): Promise<string> {
  const code = await makeLink(it, { secret: SECRET });
  await publish(it, code);
  return code;
}
export const publish = ({ call }: TestCollector, code: string, more: object = {}) =>
  call('PUT', `/v1/recommendations/${code}`, { site: SITE, secret: SECRET, words: 'Good.', consent: CONSENT, ...more });
export const prepare = ({ call }: TestCollector, more: object, how: object = {}) =>
  call('POST', '/v1/recommendations', { site: SITE, code: newCode(), location: 'mill', ...more }, how);
export const hide = ({ call }: TestCollector, code: string) =>
  call('POST', `/v1/recommendations/${code}/hide`, { reason: 'spam' }, token);
export async function withOffer(it: TestCollector, change: object = {}): Promise<void> {
  await it.call('PUT', '/v1/offers/tea', { ...OFFER, ...change }, token);
  await it.call('PUT', '/v1/programs/visit', { offer: { id: 'tea' } }, token);
}
export async function claimed(it: TestCollector): Promise<Reply> {
  const who = customer();
  await it.send(answers(who, 9));
  return it.call('POST', '/v1/offers/tea/claims', { site: SITE, response: who.response });
}
/** What a page is told about one event: as a reply about that event alone. */
export const rejected = async (it: TestCollector, of: object): Promise<Pick<Reply, 'status' | 'body'>> => {
  const [{ code, message }] = (await it.send([of])).body.rejected;
  return { status: ERRORS[code as keyof typeof ERRORS].status, body: { code, message } };
};
/** Over a connection of its own: what there is no request for. */
export async function overSocket({ app }: TestCollector, text: string): Promise<Pick<Reply, 'status' | 'body'>> {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  const reply = await sendRaw(typeof address === 'object' && address ? address.port : 0, [text]);
  const [head = '', body = ''] = reply.split('\r\n\r\n');
  return { status: Number(head.split(' ')[1]), body: JSON.parse(body) };
}

export const EUR = (minor: number) => ({ value: { currency: 'EUR', minor } });
/** A sale of 100 that is confirmed, and refunds of it, the last of which is answered. */
export async function refunded({ call }: TestCollector, sale: object, ...refunds: object[]): Promise<Reply> {
  let reply = await call('POST', '/v1/conversions', { order: 'A-1', ...sale }, token);
  for (const refund of refunds) reply = await call('POST', '/v1/conversions/A-1/refund', refund, token);
  return reply;
}

export type Case = [message: string, request: (it: TestCollector) => Promise<Pick<Reply, 'status' | 'body'>>];

export const inLocation = ({ status, body }: Reply): Pick<Reply, 'status' | 'body'> => ({
  status,
  body: { ...body, message: body.message.replace(/^locations\.0\./, '') },
});
export const place = async ({ call }: TestCollector, change: object) =>
  inLocation(await call('PUT', '/v1/locations', { locations: [{ id: 'mill', ...change }] }, token));
export const program = ({ call }: TestCollector, change: object) =>
  call('PUT', '/v1/programs/visit', { ...PROGRAM, ...change }, token);
export const action = ({ call }: TestCollector, change: object) =>
  call(
    'PUT',
    '/v1/actions/till',
    { location: 'harbor', text: 'A till', who: 'Ann', from: '2026-06-01', ...change },
    token,
  );
