import type { Random } from '../random.ts';
import type { SimulatedVisit } from './draw-visits.ts';
import type { SimulatedBrand, SimulatedLocation } from './simulated-brand.ts';

const WRITES = 0.35;
/** Of those who write and whom the planted trouble met. */
const NAMES_IT = 0.7;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const BAD_DAY_WORDS = [
  'Everything went wrong that day. The system was down and nobody knew what to do.',
  'Only one person was there for the whole shop today.',
  'The power was out and they let us wait outside.',
];
const GOOD_WORDS = [
  'All as it should be.',
  'Very good, I will be back.',
  'Friendly people, quick work.',
  'A fine place.',
];
const FAIR_WORDS = ['It was all right.', 'Fine, with room to grow.', 'Nothing special.'];
const BAD_WORDS = ['I expected more.', 'Not again.', 'A disappointment.'];

/** What a customer writes, if anything: those whom the planted trouble met often name it. */
export function drawWords(
  random: Random,
  {
    brand,
    location,
    visit,
    score,
  }: { brand: SimulatedBrand; location: SimulatedLocation; visit: SimulatedVisit; score: number },
): string | undefined {
  if (!random.chance(WRITES)) return undefined;
  const trouble = troubleOf(brand, location, visit);
  if (trouble.length > 0 && score <= 8 && random.chance(NAMES_IT)) return random.pick(trouble);
  return random.pick(score >= 9 ? GOOD_WORDS : score >= 7 ? FAIR_WORDS : BAD_WORDS);
}

function troubleOf(brand: SimulatedBrand, location: SimulatedLocation, visit: SimulatedVisit): readonly string[] {
  for (const truth of brand.truths) {
    if (truth.location !== location.id) continue;
    if (truth.kind === 'bad_day' && truth.day === visit.day) return BAD_DAY_WORDS;
    if (truth.kind === 'weak_weekday' && truth.weekday === visit.weekday)
      return [`Do not come on a ${WEEKDAYS[truth.weekday - 1]}.`, `${WEEKDAYS[truth.weekday - 1]} staff are lost.`];
    const at = truth.kind === 'weak_driver' ? brand.drivers.findIndex(({ id }) => id === truth.driver) : -1;
    if (at >= 0 && (visit.ratings[at] ?? 5) <= 3) return brand.drivers[at]?.trouble ?? [];
  }
  return [];
}
