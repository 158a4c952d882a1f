import type { DriverReport, LocationReport, NamedDriver } from '@goodword/protocol';
import type { BrandFigures, Teller } from '../figures/index.ts';

type Named = (id: string) => NamedDriver;

/** What matters for recommendation in the whole brand. */
export function driverSection(
  figures: BrandFigures,
  { named, tell, from, to }: { named: Named; tell: Teller; from: string | null; to: string | null },
): DriverReport {
  const { priorities, hasDrivers } = figures;
  const basis = driverBasisOf(figures);
  const details = Object.keys(priorities.importance)
    .map((id) => ({
      ...named(id),
      importance: priorities.importance[id] ?? 0,
      beta: priorities.beta[id] ?? 0,
      mean: priorities.means[id] ?? null,
      benchmark: priorities.benchmark[id] ?? null,
      answers: priorities.answers[id] ?? 0,
      // It has those alone that are left out, and some ids are words that every object knows.
      excluded: Object.hasOwn(priorities.excludedBecause, id) ? (priorities.excludedBecause[id] ?? null) : null,
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
    collinear: priorities.collinear.map(([one, other]) => [named(one), named(other)]),
    brandPriority: priorities.brandPriority === null ? null : named(priorities.brandPriority),
  };
}

/** How well key drivers are known. */
export function driverBasisOf({
  hasDrivers,
  program,
  priorities,
}: BrandFigures): LocationReport['priority']['keyDrivers'] {
  const { status, n, r2, basis, smallestJointN } = priorities;
  return { status: hasDrivers ? status : 'NO_DRIVERS', program, n, r2, basis, smallestJointN };
}

/** What to know beside what matters: how firm it is, what rests on pairs, what was left out. */
export function modelNotes({ priorities }: BrandFigures, { named, tell }: { named: Named; tell: Teller }): string[] {
  const { drivers } = tell.messages;
  const notes: string[] = [];
  if (priorities.n >= 100 && priorities.n < 200) notes.push(drivers.PROVISIONAL);
  if (priorities.smallestJointN !== null) notes.push(tell.count(drivers.PAIRWISE, priorities.smallestJointN));
  for (const [one, other] of priorities.collinear)
    notes.push(tell.fill(drivers.COLLINEAR, { one: tell.name(named(one).name), other: tell.name(named(other).name) }));
  for (const [id, why] of Object.entries(priorities.excludedBecause))
    notes.push(tell.fill(drivers[why], { driver: tell.name(named(id).name) }));
  return notes;
}
