import { type AddressInfo, connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { streamEvents } from '@goodword/collector/queries';
import { expect, onTestFinished, test } from 'vitest';
import { all } from '../support/all.ts';
import { collector, SITE, type TestCollector } from '../support/collector.ts';
import { openLog } from './log.ts';
import { body, chunk, chunked, head, JSON_TYPE, whole } from './raw-requests.ts';
import { sendRaw, statuses } from './send-raw.ts';

interface Listening extends TestCollector {
  port: number;
}

async function listening(slowMs?: number): Promise<Listening> {
  const it = await collector({ requestsPerMinute: 1e9 });
  const { headersTimeout, requestTimeout } = it.app.server;
  expect({ headersTimeout, requestTimeout }).toEqual({ headersTimeout: 30_000, requestTimeout: 30_000 });
  // No test waits so long.
  const limits = { headersTimeout: slowMs, requestTimeout: slowMs, connectionsCheckingInterval: 50 };
  if (slowMs !== undefined) Object.assign(it.app.server, limits);
  await it.app.listen({ host: '127.0.0.1', port: 0 });
  return { ...it, port: (it.app.server.address() as AddressInfo).port };
}

test('what is right is taken in any pieces', async () => {
  const it = await listening();
  const text = body();
  const sent = [
    [whole(text)],
    [...whole()],
    chunked(chunk(body()), '0\r\n\r\n'),
    chunked(...[...body()].map(chunk), '0\r\n\r\n'),
  ];
  for (const pieces of sent) expect(statuses(await sendRaw(it.port, pieces))).toEqual([202]);
  expect(await all(it.database.stream(streamEvents, SITE))).toHaveLength(12);
});

test('what is no HTTP is refused, and the collector goes on', async () => {
  const it = await listening();
  const text = body();
  const length = Buffer.byteLength(text);
  const long = (value: string) => [head([JSON_TYPE, `Content-Length: ${value}`]), text];
  const begun = (rest: string) => chunked(chunk('{"site"'), rest);
  const cases: Record<string, [pieces: (string | Buffer)[], status: number]> = {
    'a body shorter than it says': [long(`${length + 1}`), 400],
    'a body longer than it says': [long(`${length - 1}`), 400],
    'a body cut in the middle': [[whole(text).slice(0, -40)], 400],
    'no body': [[head([JSON_TYPE, 'Content-Length: 20'])], 400],
    'a length below zero': [long('-1'), 400],
    'a length with an exponent': [long('1e3'), 400],
    'a length in words': [long('many'), 400],
    'a length in hex': [long('0x10'), 400],
    'a length beyond 64 bits': [long('99999999999999999999'), 400],
    'a list of lengths': [long(`${length}, ${length}`), 400],
    'a length too large': [long('999999999'), 413],
    'two lengths': [[head([JSON_TYPE, `Content-Length: ${length}`, 'Content-Length: 3']), text], 400],
    'a length and chunks': [[head([JSON_TYPE, `Content-Length: ${length}`, 'Transfer-Encoding: chunked']), text], 400],
    'a coding that nobody knows': [[head([JSON_TYPE, 'Transfer-Encoding: klingon']), text], 400],
    'a chunk of no size': [begun('zz\r\n'), 400],
    'a chunk of less than nothing': [begun('-1\r\n'), 400],
    'a chunk beyond 64 bits': [begun('FFFFFFFFFFFFFFFFF\r\n'), 400],
    'a chunk of NUL': [begun('\0\r\n'), 400],
    'a chunk of two sizes': [begun('3 3\r\nabc\r\n'), 400],
    'a chunk cut in the middle': [begun('5\r\nabc'), 400],
    'a chunk longer than its size': [begun('2\r\nabc\r\n'), 400],
    'a chunk with an endless remark': [begun(`1;${'x'.repeat(40_000)}\r\n`), 400],
    'chunks without an end': [chunked(chunk(text)), 400],
    'more chunks than it takes': [chunked(...Array<string>(9).fill(chunk(' '.repeat(8_192)))), 413],
    'a header that is too long': [[head([`X-Flood: ${'x'.repeat(20_000)}`])], 431],
    'too many headers': [[head(Array.from({ length: 5_000 }, (_, at) => `X-${at}: ${at}`))], 431],
    'NUL in a header': [[head(['X-Nul: a\0b', 'Content-Length: 0'])], 400],
    'a header without a name': [[head([': x'])], 400],
    'a space before the colon': [[head(['Content-Length : 2']), '{}'], 400],
    'a method that nobody knows': [[head([], 'BREW /v1/events HTTP/1.1')], 400],
    'a method for others': [[head([], 'PROPFIND /v1/events HTTP/1.1')], 405],
    'another version': [[head([], 'GET / HTTP/9.9')], 400],
    'HTTP/2 unasked': [['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'], 400],
    TLS: [[Buffer.from('16030100f4010000f003032b', 'hex')], 400],
    noise: [[Buffer.from(Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256))], 400],
    'no host': [['GET /health HTTP/1.1\r\nConnection: close\r\n\r\n'], 400],
    'an expectation that nobody meets': [[head(['Expect: 200-maybe', 'Content-Length: 2']), '{}'], 417],
    'an address of nothing': [[head([], 'GET  HTTP/1.1')], 400],
    'an address with bytes': [[head([], 'GET /r/\xff\xfe HTTP/1.1')], 400],
    'an address that is half encoded': [[head([], 'GET /r/%E0%A4%A HTTP/1.1')], 404],
    'an address of two slashes': [[head([], 'GET // HTTP/1.1')], 404],
    'an address that climbs': [[head([], 'GET /r/../../etc/passwd HTTP/1.1')], 404],
    'a question alone': [[head([], 'GET ?a=b HTTP/1.1')], 400],
    'somebody else’s address': [[head([], 'GET http://elsewhere.example/v1 HTTP/1.1')], 404],
    'an address that is none': [[head([], 'GET http://[::1/ HTTP/1.1')], 404],
    'an asterisk': [[head([], 'GET * HTTP/1.1')], 404],
    'an upgrade': [[head(['Upgrade: websocket', 'Connection: upgrade'], 'GET /nothing HTTP/1.1')], 404],
  };
  const got = await Promise.all(
    Object.entries(cases).map(async ([name, [pieces]]) => [name, statuses(await sendRaw(it.port, pieces))[0]]),
  );
  expect(Object.fromEntries(got)).toEqual(
    Object.fromEntries(Object.entries(cases).map(([name, [, status]]) => [name, status])),
  );
  expect(await all(it.database.stream(streamEvents, SITE))).toEqual([]);
  expect(statuses(await sendRaw(it.port, [whole()]))).toEqual([202]);
});

test('an error of the connection is told like every other', async () => {
  const it = await listening();
  const errorOf = async (...pieces: string[]) => {
    const received = await sendRaw(it.port, pieces);
    const { code, message } = JSON.parse(received.slice(received.indexOf('\r\n\r\n')));
    return { status: statuses(received)[0], code, message };
  };
  expect(await errorOf(head([': x']))).toEqual({ status: 400, code: 'invalid_request', message: expect.any(String) });
  expect(await errorOf(head([`X-Flood: ${'x'.repeat(20_000)}`]))).toEqual({
    status: 431,
    code: 'headers_too_large',
    message: expect.any(String),
  });
});

test('a body that comes too slowly is not waited for', async () => {
  const it = await listening(300);
  const slow = [whole().slice(0, -40), ...Array<string>(40).fill(' ')];
  expect(statuses(await sendRaw(it.port, slow, { pauseMs: 50 }))).toEqual([408]);
  const slowHead = ['POST /v1/events HTTP/1.1\r\nHost', ...Array<string>(40).fill('x')];
  expect(statuses(await sendRaw(it.port, slowHead, { pauseMs: 50 }))).toEqual([408]);
  expect(await all(it.database.stream(streamEvents, SITE))).toEqual([]);
});

test('who leaves without waiting for the reply leaves a whole batch or none', async () => {
  const it = await listening();
  const bytes = whole();
  await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const socket = connect(it.port, '127.0.0.1');
      socket.on('error', () => {});
      const kept = at % 2 === 0 ? whole() : bytes.slice(0, at * 10);
      await new Promise<void>((resolve) => socket.write(kept, () => resolve()));
      await pause(at % 8);
      socket.resetAndDestroy();
    }),
  );
  expect(statuses(await sendRaw(it.port, [whole()]))).toEqual([202]);
  const stored = await all(it.database.stream(streamEvents, SITE));
  expect(stored.length % 3).toBe(0);
  const log = openLog(it.path);
  onTestFinished(() => log.close());
  await it.database.catchUp();
  expect(log.withoutView(0)).toBe(0);
});
