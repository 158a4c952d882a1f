import type { LocationPriority } from '@goodword/insights';
import type { LocationReport, NamedDriver } from '@goodword/protocol';
import type { BrandFigures, Teller } from '../figures/index.ts';
import { driverBasisOf, modelNotes } from './driver-section.ts';

type Section = LocationReport['priority'];
type Named = (id: string) => NamedDriver;

/** A location below good ones by this is: `topPriority` holds below it. */
const SURE = 0.8;

/** The one thing to do here; or why none is named. */
export function prioritySection(
  location: string,
  { figures, named, tell }: { figures: BrandFigures; named: Named; tell: Teller },
): Section {
  const { priorities } = figures;
  const own = ownPriority(figures, location);
  const brand = priorities.brandPriority === null ? null : named(priorities.brandPriority);
  const status = priorityStatus(figures, own);
  const first = firstOf(own);
  const isNamed = status === 'PRIORITY' || status === 'CLOSE_CALL';
  const section: Omit<Section, 'sentence'> = {
    status,
    notes: ['NO_DRIVERS', 'TOO_FEW', 'NO_MODEL'].includes(status) ? [] : modelNotes(figures, { named, tell }),
    driver: isNamed && first ? named(first) : null,
    small: status === 'HOLD' && own && first !== undefined && isSure(own, first) ? named(first) : null,
    second: own?.second ? named(own.second) : null,
    own: first ? (own?.shrunkMeans[first] ?? null) : null,
    good: first ? (own?.benchmark[first] ?? null) : null,
    lift: own?.lift ?? null,
    n: own?.n ?? 0,
    brandPriority: brand,
    keyDrivers: driverBasisOf(figures),
  };
  return { ...section, sentence: sentenceOf(section, { figures, named, tell }) };
}

/** A location's; undefined: it has no ratings. Some ids are words that every object knows. */
export function ownPriority({ priorities }: BrandFigures, location: string): LocationPriority | undefined {
  return Object.hasOwn(priorities.locations, location) ? priorities.locations[location] : undefined;
}

/** The brand's status where it forbids to name anything, else the location's own. */
export function priorityStatus(
  { hasDrivers, priorities }: BrandFigures,
  own: LocationPriority | undefined,
): Section['status'] {
  if (!hasDrivers) return 'NO_DRIVERS';
  if (priorities.status === 'TOO_FEW' || priorities.status === 'NO_MODEL') return priorities.status;
  if (own) return own.status;
  return priorities.brandPriority === null ? 'NO_DATA' : 'USE_BRAND';
}

/** The gate by which a location holds though it has a gap: the gap is sure, and what closing it brings is not worth a priority. */
function isSure({ scores, probBelowBenchmark }: LocationPriority, driver: string): boolean {
  return (scores[driver] ?? 0) > 0 && (probBelowBenchmark[driver] ?? 0) >= SURE;
}

function firstOf(own: LocationPriority | undefined): string | undefined {
  if (!own) return undefined;
  const ranked = Object.entries(own.scores).sort(byValue);
  return ranked[0]?.[0];
}

/** The highest first; of equal ones that which the statistics name first: JavaScript has whole numbers before all other names. */
function byValue([one, first]: [string, number], [other, second]: [string, number]): number {
  return second - first || (one < other ? -1 : 1);
}

function sentenceOf(
  { status, driver, small, second, own, good, lift, n, brandPriority }: Omit<Section, 'sentence'>,
  { figures, named, tell }: { figures: BrandFigures; named: Named; tell: Teller },
): string {
  const { priority, drivers } = tell.messages;
  switch (status) {
    case 'NO_DRIVERS':
    case 'NO_MODEL':
      return drivers[status];
    case 'TOO_FEW':
      return tell.count(drivers.TOO_FEW, figures.priorities.n);
    case 'NO_DATA':
      return priority.NO_DATA;
    case 'HOLD': {
      const hold = tell.fill(priority.HOLD, { driver: tell.name(named(mostImportant(figures)).name) });
      if (!small) return hold;
      return `${hold} ${tell.fill(priority.SMALL, { driver: tell.name(small.name), lift: tell.signed(lift ?? 0, 2) })}`;
    }
    case 'USE_BRAND':
      return tell.count(priority.USE_BRAND, n, { driver: tell.name(brandPriority?.name ?? '') });
    default:
      return tell.count(priority[status], n, {
        driver: tell.name(driver?.name ?? ''),
        second: tell.name(second?.name ?? ''),
        own: tell.number(own ?? 0, 1),
        good: tell.number(good ?? 0, 1),
        lift: tell.signed(lift ?? 0, 1),
      });
  }
}

/** What matters most in the whole brand: there is nothing else to protect where no spot is weak. */
function mostImportant({ priorities }: BrandFigures): string {
  const [top] = Object.entries(priorities.importance).sort(byValue);
  return top?.[0] ?? '';
}
