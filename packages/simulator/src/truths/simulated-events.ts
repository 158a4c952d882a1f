import type { PageEvent } from '@goodword/protocol';
import { Random } from '../random.ts';
import type { SimulatedVisit } from './draw-visits.ts';
import { drawWords } from './draw-words.ts';
import { seedOf } from './seed-of.ts';
import type { SimulatedBrand, SimulatedLocation } from './simulated-brand.ts';
import { COMMENT, DRIVERS, SCORE, simulatedProgramId } from './simulated-setup.ts';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const OPEN_MS = 8 * HOUR_MS - 10 * 60_000;
const DISMISSES = 0.6;

/** What the page of each customer would have sent, in the order of the visits. The same visits give the same events. */
export function simulatedEvents(
  brand: SimulatedBrand,
  location: SimulatedLocation,
  visits: readonly SimulatedVisit[],
): PageEvent[] {
  const random = new Random(seedOf('events', brand.seed, location.id));
  return visits.flatMap((visit) => visitEvents(random, { brand, location, visit }));
}

function visitEvents(
  random: Random,
  { brand, location, visit }: { brand: SimulatedBrand; location: SimulatedLocation; visit: SimulatedVisit },
): PageEvent[] {
  const { response, score } = visit;
  const about = {
    visitor: random.id(),
    session: random.id(),
    program: simulatedProgramId(brand),
    location: location.id,
    response,
  };
  let at =
    (brand.epochDay + visit.day) * DAY_MS + location.opensUtcHour * HOUR_MS + Math.floor(random.next() * OPEN_MS);
  const then = () => {
    at += random.whole(2_000, 9_000);
    return { id: random.id(), at, ...about };
  };
  const events: PageEvent[] = [{ ...then(), type: 'survey.shown', language: 'en' }];
  if (score === null) {
    if (random.chance(DISMISSES)) events.push({ ...then(), type: 'survey.dismissed' });
    return events;
  }
  events.push({ ...then(), type: 'survey.answered', question: SCORE, value: score });
  const rated = brand.drivers.flatMap(({ id }, index) => {
    const rating = visit.ratings[index] ?? null;
    return rating === null ? [] : [[id, rating] as const];
  });
  // Whoever rated nothing left after the score.
  if (rated.length === 0) return events;
  events.push({ ...then(), type: 'survey.answered', question: DRIVERS, value: Object.fromEntries(rated) });
  const words = drawWords(random, { brand, location, visit, score });
  if (words !== undefined) events.push({ ...then(), type: 'survey.answered', question: COMMENT, value: words });
  events.push({ ...then(), type: 'survey.completed' });
  return events;
}
