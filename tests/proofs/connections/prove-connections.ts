import assert from 'node:assert/strict';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { type Log, openLog } from '../../hostile/log.ts';
import { body, chunk, chunked, whole } from '../../hostile/raw-requests.ts';
import { sendRaw, statuses } from '../../hostile/send-raw.ts';
import { answers, customer } from '../../support/journey.ts';
import { type OpenCollector, openCollector } from '../../support/open-collector.ts';
import { drawUntil } from '../draw-until.ts';
import type { Findings, Size } from '../proof.ts';

/** What the network, or somebody on it, does to the bytes of a request. */
const damage = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('cut', 'drop', 'twice', 'put'),
  length: fc.integer({ min: 1, max: 60 }),
  bytes: fc.oneof(
    fc.uint8Array({ maxLength: 8 }).map((list) => Buffer.from(list)),
    fc
      .constantFrom(
        '\r\n',
        '\r\n\r\n',
        '\0',
        ':',
        ' ',
        'chunked',
        '0\r\n\r\n',
        'Transfer-Encoding: chunked\r\n',
        'Content-Length: 5\r\n',
        '\ufeff',
        '__proto__',
      )
      .map((text) => Buffer.from(text)),
  ),
});

function damaged(
  bytes: Buffer,
  { at, how, length, bytes: put }: { at: number; how: string; length: number; bytes: Buffer },
): Buffer {
  const place = at % bytes.length;
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)];
  if (how === 'cut') return before;
  if (how === 'drop') return Buffer.concat([before, after.subarray(length)]);
  if (how === 'twice') return Buffer.concat([before, after.subarray(0, length), after]);
  return Buffer.concat([before, put, after]);
}

const connection = fc.record({
  isChunked: fc.boolean(),
  damages: fc.array(damage, { minLength: 1, maxLength: 3 }),
  pieces: fc.integer({ min: 1, max: 4 }),
});
type Connection = typeof connection extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Sends requests whose bytes the network has damaged, and compares what was stored with what was answered. `spoil` is done to the collector before. */
export async function proveConnections(
  { counts, seed }: Size,
  report: (progress: string) => void,
  spoil: (it: OpenCollector) => void = () => {},
): Promise<Findings> {
  const { connections = 1 } = counts;
  const it = await openCollector({ requestsPerMinute: 1e9, siteRequestsPerMinute: 1e9 });
  spoil(it);
  await it.app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = it.app.server.address() as AddressInfo;
  const log = openLog(it.path);
  const tally = { connections: 0, stored: 0, refused: 0 };
  try {
    const failure = await drawUntil(
      fc.array(connection, { minLength: 1, maxLength: 20 }),
      async (together) => {
        const before = log.last();
        const received = await Promise.all(together.map((one) => sendDamaged(port, one)));
        await it.database.catchUp();
        checkStored(log, before, received);
        tally.connections += together.length;
        tally.stored += log.after(before).length;
        tally.refused += received.flatMap(statuses).filter((status) => status >= 400).length;
      },
      {
        seed,
        atOnce: 5,
        isEnough: () => tally.connections >= connections,
        report: () =>
          report(`${tally.connections.toLocaleString('en')} of ${connections.toLocaleString('en')} connections`),
      },
    );
    return {
      claims: [
        {
          what: 'damaged connections',
          counted: tally.connections,
          is: 'at least',
          asked: failure ? null : connections,
        },
        { what: 'events that were stored all the same', counted: tally.stored, is: 'at least', asked: 1 },
        { what: 'requests that were refused', counted: tally.refused, is: 'at least', asked: 1 },
        { what: 'events without their view', counted: log.withoutView(0), is: 'exactly', asked: 0 },
      ],
      failures: failure ? [failure] : [],
    };
  } finally {
    log.close();
    await it.close();
  }
}

/** Resolves with all that came back. */
function sendDamaged(port: number, { isChunked, damages, pieces }: Connection): Promise<string> {
  const intact = isChunked ? chunked(chunk(body()), '0\r\n\r\n').join('') : whole();
  const bytes = damages.reduce<Buffer>((now, each) => (now.length > 0 ? damaged(now, each) : now), Buffer.from(intact));
  const size = Math.ceil(bytes.length / pieces) || 1;
  const parts = Array.from({ length: pieces }, (_, at) => bytes.subarray(at * size, (at + 1) * size));
  return sendRaw(port, parts, { quietMs: 400 });
}

/** Throws where something was stored that nobody was told of, or the other way round. */
function checkStored(log: Log, before: number, received: readonly string[]): void {
  for (const status of received.flatMap(statuses)) assert(status < 500, `an answer is ${status}`);
  const accepted = received.flatMap((text) =>
    [...text.matchAll(/"accepted":(\d+)/g)].map(([, count]) => Number(count)),
  );
  const unheard = log.after(before).length - accepted.reduce((sum, count) => sum + count, 0);
  // Who sends noise after a batch is told of the noise alone.
  const unanswered = received.filter((text) => !text.includes('"accepted"')).length;
  assert(unheard >= 0, `${-unheard} events were accepted and not stored`);
  assert(
    unheard <= unanswered * answers(customer(), 9).length,
    `${unheard} events were stored that nobody was told of`,
  );
  assert.equal(log.withoutView(before), 0, 'an event was folded, and is not in its view');
}
