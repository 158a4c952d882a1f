import type { DriverSums } from '@goodword/insights';
import type { Program } from '@goodword/protocol';
import type { Database } from '../../core/database/database.ts';
import { readDriverSums } from './read-statistics.ts';
import type { ReportFilter } from './report-filter.ts';

export interface BrandSums {
  sums: DriverSums;
  /** The program that they are of; null: all of them, which ask for the same drivers. */
  program: string | null;
}

/**
 * What is known of the drivers that are asked for now. With one among them that is not asked for any more, or only by another program, hardly
 * an answer would have all, and nothing would be known of any. So where programs ask for different drivers, the sums are of the one
 * that has most ratings in the filter's days.
 *
 * @param programs those among which the filter leaves a choice.
 */
export async function brandSums(
  database: Pick<Database, 'readViews'>,
  { filter, programs }: { filter: ReportFilter; programs: readonly Program[] },
): Promise<BrandSums> {
  const asking = programs
    .map((program) => ({ program: program.id, drivers: askedDrivers(program) }))
    .filter(({ drivers }) => drivers.length > 0);
  const [first, ...others] = asking;
  if (!first) return { sums: { drivers: [], locations: {} }, program: filter.program ?? null };
  if (others.every(({ drivers }) => drivers.join() === first.drivers.join()))
    return { sums: await database.readViews(readDriverSums, filter, first.drivers), program: filter.program ?? null };
  const found = await Promise.all(
    asking.map(async ({ program, drivers }) => {
      const sums = await database.readViews(readDriverSums, { ...filter, program }, drivers);
      return { sums, program, answers: answersIn(sums) };
    }),
  );
  const [most] = found.sort((one, other) => other.answers - one.answers || (one.program < other.program ? -1 : 1));
  return { sums: most?.sums ?? { drivers: [], locations: {} }, program: most?.program ?? null };
}

/** The ids of the drivers that a program asks for, in order. */
export function askedDrivers({ questions }: Program): string[] {
  const items = questions.flatMap((question) => (question.type === 'drivers' ? question.items : []));
  return [...new Set(items.map(({ id }) => id))].sort();
}

/** Each pattern's sums begin with the number of its answers. */
function answersIn({ locations }: DriverSums): number {
  const counts = Object.values(locations).flatMap((patterns) => Object.values(patterns).map(([count = 0]) => count));
  return counts.reduce((sum, count) => sum + count, 0);
}
