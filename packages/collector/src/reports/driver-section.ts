import type { DriverReport, LocationReport, NamedDriver } from '@goodword/protocol';
import type { BrandFigures } from './brand-figures.ts';
import type { Teller } from './teller.ts';

type Named = (id: string) => NamedDriver;

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

/** How well key drivers are known. */
export function driverBasisOf({
  hasDrivers,
  program,
  keyDrivers,
}: BrandFigures): LocationReport['priority']['keyDrivers'] {
  const { status, n, r2, basis, smallestJointN } = keyDrivers;
  return { status: hasDrivers ? status : 'NO_DRIVERS', program, n, r2, basis, smallestJointN };
}

/** What to know beside what matters: how firm it is, what rests on pairs, what was left out. */
export function modelNotes({ keyDrivers }: BrandFigures, { named, tell }: { named: Named; tell: Teller }): string[] {
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
