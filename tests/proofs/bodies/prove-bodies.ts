import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { rebuildViews, settle } from '@goodword/collector/queries';
import fc from 'fast-check';
import { either } from '../../hostile/either.ts';
import { openTarget, type Target } from '../../hostile/open-target.ts';
import { type HostileRequest, hostileRequests } from '../../hostile/requests.ts';
import { dumpViews } from '../../support/dump-views.ts';
import { NOON } from '../../support/noon.ts';
import { drawUntil } from '../draw-until.ts';
import type { Findings, Size } from '../proof.ts';
import { type Answer, ask, checkLog, checkReply } from './judge-replies.ts';
import { type RouteRequests, routeRequests } from './route-requests.ts';

/** So many requests a route has at least. */
const A_ROUTE = 3;

/** Requests that arrive at once. */
interface Arrival {
  requests: HostileRequest[];
  /** The route, where it is an owner's or one of those that the collector describes. */
  route?: string;
}

/** Sends so many bodies to a collector: some as anybody may, some to every route that there is. `spoil` is done to it before. */
export async function proveBodies(
  { counts, seed }: Size,
  report: (progress: string) => void,
  spoil: (target: Target) => void = () => {},
): Promise<Findings> {
  const { bodies = 1 } = counts;
  const it = await openTarget();
  try {
    const routes = routeRequests((await it.call('GET', '/openapi.json')).body, it.known);
    spoil(it);
    const tally = { bodies: 0, taken: 0, refused: 0, slowestMs: 0, asked: new Set<string>(), took: new Set<string>() };
    const count = ({ route }: Arrival, answers: readonly Answer[]) => {
      for (const { request, status, tookMs } of answers) {
        if (request.payload !== undefined) tally.bodies++;
        if (status < 400) tally.taken++;
        else tally.refused++;
        tally.slowestMs = Math.max(tally.slowestMs, tookMs);
        if (route === undefined) continue;
        tally.asked.add(route);
        if (status < 300) tally.took.add(route);
      }
    };
    const trying = (arrival: Arrival) => arrive(it, arrival, count);
    let failure: string | undefined;
    // Each route first, so that chance leaves none out.
    for (const { route, requests } of routes) {
      const alone = requests.map((request): Arrival => ({ route, requests: [request] }));
      failure ??= await drawUntil(alone, trying, { seed, atOnce: A_ROUTE, isEnough: () => true });
    }
    failure ??= await drawUntil(anyArrival(it, routes), trying, {
      seed,
      isEnough: () => tally.bodies >= bodies,
      report: () => report(`${tally.bodies.toLocaleString('en')} of ${bodies.toLocaleString('en')} bodies`),
    });
    const { database, path } = it;
    await settle(database, NOON);
    const live = dumpViews(path);
    await rebuildViews(database, NOON);
    const changed = dumpViews(path).filter((view, index) => !isDeepStrictEqual(view, live[index])).length;
    const ready = await it.call('GET', '/health/ready');
    return {
      claims: [
        { what: 'bodies that were sent', counted: tally.bodies, is: 'at least', asked: failure ? null : bodies },
        {
          what: 'routes that were asked',
          counted: tally.asked.size,
          is: 'exactly',
          asked: failure ? null : routes.length,
        },
        { what: 'routes that took what they were sent', counted: tally.took.size, is: 'at least', asked: null },
        { what: 'requests that were taken', counted: tally.taken, is: 'at least', asked: 1 },
        { what: 'requests that were refused', counted: tally.refused, is: 'at least', asked: 1 },
        { what: 'the slowest answer, ms', counted: Math.round(tally.slowestMs), is: 'at most', asked: null },
        { what: 'views that a rebuild changes', counted: changed, is: 'exactly', asked: 0 },
        { what: 'the answer of /health/ready afterwards', counted: ready.status, is: 'exactly', asked: 200 },
      ],
      failures: failure ? [failure] : [],
      details: { untaken: routes.map(({ route }) => route).filter((route) => !tally.took.has(route)) },
    };
  } finally {
    await it.close();
  }
}

function anyArrival({ known }: Target, routes: readonly RouteRequests[]): fc.Arbitrary<Arrival> {
  return either<Arrival>(
    [2, hostileRequests(known).map((requests) => ({ requests }))],
    [
      1,
      fc
        .constantFrom(...routes)
        .chain(({ route, requests }) =>
          fc.array(requests, { minLength: 1, maxLength: 3 }).map((list) => ({ route, requests: list })),
        ),
    ],
  );
}

/** Sends what arrives at once, and looks at every answer and at what was stored. Rejects where something is not as it must be. */
async function arrive(
  it: Target,
  arrival: Arrival,
  count: (arrival: Arrival, answers: Answer[]) => void,
): Promise<void> {
  const { log } = it;
  const before = log.last();
  const answers = await Promise.all(arrival.requests.map((request) => ask(it, request)));
  await it.database.catchUp();
  assert.equal(log.withoutView(before), 0, 'an event was folded, and is not in its view');
  for (const answer of answers) checkReply(answer);
  // What owners send becomes events of its own, and takes others away.
  if (arrival.route === undefined) checkLog(answers, log.after(before));
  count(arrival, answers);
}
