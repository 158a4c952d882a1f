import type { LocationPriority } from '@goodword/insights';
import type { DriverReport, LocationReport, NamedDriver } from '@goodword/protocol';
import type { BrandFigures } from './brand-figures.ts';
import type { Teller } from './teller.ts';

type Section = LocationReport['priority'];
type Named = (id: string) => NamedDriver;

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
  { hasDrivers, keyDrivers, priorities }: BrandFigures,
  own: LocationPriority | undefined,
): Section['status'] {
  if (!hasDrivers) return 'NO_DRIVERS';
  if (keyDrivers.status === 'TOO_FEW' || keyDrivers.status === 'NO_MODEL') return keyDrivers.status;
  if (own) return own.status;
  return priorities.brandPriority === null ? 'NO_DATA' : 'USE_BRAND';
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
  { status, driver, second, own, good, lift, n, brandPriority }: Omit<Section, 'sentence'>,
  { figures, named, tell }: { figures: BrandFigures; named: Named; tell: Teller },
): string {
  const { priority, drivers } = tell.messages;
  switch (status) {
    case 'NO_DRIVERS':
    case 'NO_MODEL':
      return drivers[status];
    case 'TOO_FEW':
      return tell.count(drivers.TOO_FEW, figures.keyDrivers.n);
    case 'NO_DATA':
      return priority.NO_DATA;
    case 'HOLD':
      return tell.fill(priority.HOLD, { driver: tell.name(named(mostImportant(figures)).name) });
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
function mostImportant({ keyDrivers }: BrandFigures): string {
  const [top] = Object.entries(keyDrivers.importance).sort(byValue);
  return top?.[0] ?? '';
}

function driverBasisOf({ hasDrivers, program, keyDrivers }: BrandFigures): Section['keyDrivers'] {
  const { status, n, r2, basis, smallestJointN } = keyDrivers;
  return { status: hasDrivers ? status : 'NO_DRIVERS', program, n, r2, basis, smallestJointN };
}

/** What to know beside what matters: how firm it is, what rests on pairs, what was left out. */
function modelNotes({ keyDrivers }: BrandFigures, { named, tell }: { named: Named; tell: Teller }): string[] {
  const { drivers } = tell.messages;
  const notes: string[] = [];
  if (keyDrivers.n >= 100 && keyDrivers.n < 200) notes.push(drivers.PROVISIONAL);
  if (keyDrivers.smallestJointN !== null) notes.push(tell.count(drivers.PAIRWISE, keyDrivers.smallestJointN));
  for (const [one, other] of keyDrivers.collinear)
    notes.push(tell.fill(drivers.COLLINEAR, { one: tell.name(named(one).name), other: tell.name(named(other).name) }));
  for (const [id, why] of Object.entries(keyDrivers.excludedBecause))
    notes.push(tell.fill(drivers[why], { driver: tell.name(named(id).name) }));
  return notes;
}

/** What matters for recommendation in the whole brand. */
export function driverSection(
  figures: BrandFigures,
  { named, tell, from, to }: { named: Named; tell: Teller; from: string | null; to: string | null },
): DriverReport {
  const { keyDrivers, priorities, hasDrivers } = figures;
  const basis = driverBasisOf(figures);
  const details = Object.keys(keyDrivers.importance)
    .map((id) => ({
      ...named(id),
      importance: keyDrivers.importance[id] ?? 0,
      beta: keyDrivers.beta[id] ?? 0,
      mean: priorities.means[id] ?? null,
      benchmark: priorities.benchmark[id] ?? null,
      answers: priorities.answers[id] ?? 0,
      // It has those alone that are left out, and some ids are words that every object knows.
      excluded: Object.hasOwn(keyDrivers.excludedBecause, id) ? (keyDrivers.excludedBecause[id] ?? null) : null,
    }))
    .sort((one, other) => other.importance - one.importance || (one.id < other.id ? -1 : 1));
  const isKnown = hasDrivers && basis.status !== 'TOO_FEW' && basis.status !== 'NO_MODEL';
  const { drivers: messages } = tell.messages;
  const [first] = details;
  const sentence = !hasDrivers
    ? messages.NO_DRIVERS
    : basis.status === 'TOO_FEW'
      ? tell.count(messages.TOO_FEW, basis.n)
      : basis.status === 'NO_MODEL'
        ? messages.NO_MODEL
        : tell.count(messages.OK, basis.n, {
            driver: tell.name(first?.name ?? ''),
            share: tell.percent(first?.importance ?? 0),
            explained: tell.percent(basis.r2),
          });
  return {
    from,
    to,
    language: tell.language,
    ...basis,
    sentence,
    notes: isKnown ? modelNotes(figures, { named, tell }) : [],
    drivers: details,
    collinear: keyDrivers.collinear.map(([one, other]) => [named(one), named(other)]),
    brandPriority: priorities.brandPriority === null ? null : named(priorities.brandPriority),
  };
}
