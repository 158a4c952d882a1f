import { varianceSplitOfCounts } from '@goodword/insights';
import type { LocationReport } from '@goodword/protocol';
import type { DayFigures, Teller } from '../figures/index.ts';

type Section = LocationReport['consistency'];

/** How far apart a good and a bad day lie: a standard deviation of days up and one down, in points of the score. */
export function consistencySection(location: string, { days, tell }: { days: DayFigures; tell: Teller }): Section {
  const { consistency } = tell.messages;
  const own = varianceSplitOfCounts(days.days.get(location) ?? []).betweenDays;
  if (own === null) return { status: 'TOO_FEW', sentence: consistency.TOO_FEW, swing: null, brandSwing: null };
  const swing = swingOf(own);
  const brand = days.betweenDays();
  const brandSwing = brand === null ? null : swingOf(brand);
  if (own === 0) return { status: 'NO_DIFFERENCE', sentence: consistency.NO_DIFFERENCE, swing, brandSwing };
  const words = { own: tell.number(swing), ...(brandSwing === null ? {} : { brand: tell.number(brandSwing) }) };
  return {
    status: 'OK',
    sentence: tell.fill(brandSwing === null ? consistency.OWN : consistency.OK, words),
    swing,
    brandSwing,
  };
}

function swingOf(variance: number): number {
  return 200 * Math.sqrt(variance);
}
