import type { Context } from '../context.ts';
import type { ReportFilter } from '../store/store.ts';
import { daysLater } from './action-section.ts';
import { type BrandFigures, brandFigures } from './brand-figures.ts';

/** What is normal is learned from half a year: before that, much was otherwise. */
const DAYS_LEARNED = 182;

/** The figures of the whole brand for a filter's days and program. Its locations are not looked at: each is compared with all. */
export async function readBrand(
  { store, catalog }: Pick<Context, 'store' | 'catalog'>,
  { locations: _, ...filter }: ReportFilter,
  today: string,
): Promise<BrandFigures> {
  const to = filter.to === undefined || filter.to > today ? today : filter.to;
  const earliest = daysLater(to, 1 - DAYS_LEARNED);
  const from = filter.from !== undefined && filter.from > earliest ? filter.from : earliest;
  const [sums, scores, days, programs] = await Promise.all([
    store.driverSums(filter),
    store.scoreCounts(filter),
    store.dayCounts({ ...filter, from, to: filter.to ?? LAST_DAY }),
    catalog.programs(filter.site),
  ]);
  const isAsked = programs.some(({ program }) => program.questions.some(({ type }) => type === 'drivers'));
  return brandFigures({ sums, scores, days, isAsked });
}

/** Somewhere it is tomorrow already. */
const LAST_DAY = '9999-12-31';
