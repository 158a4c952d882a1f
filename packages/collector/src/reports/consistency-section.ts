import { varianceSplitOfCounts } from '@goodword/insights';
import type { LocationReport } from '@goodword/protocol';
import type { DayCount } from '../store/store.ts';
import type { BrandFigures } from './brand-figures.ts';
import type { Teller } from './teller.ts';

type Section = LocationReport['consistency'];

/** How far apart a good and a bad day lie: a standard deviation of days up and one down, in points of the score. */
export function consistencySection(
  location: string,
  { figures, tell }: { figures: BrandFigures; tell: Teller },
): Section {
  const { consistency } = tell.messages;
  const own = betweenDays(figures.days.get(location) ?? []);
  if (own === null) return { status: 'TOO_FEW', sentence: consistency.TOO_FEW, swing: null, brandSwing: null };
  const swing = swingOf(own);
  const brand = brandBetweenDays(figures);
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

/** The variance of a location's days; null where days cannot be told from visits. */
function betweenDays(days: readonly DayCount[]): number | null {
  return varianceSplitOfCounts(days).betweenDays;
}

/** So many days of locations tell a brand's usual swing; more would only take time. */
const ENOUGH_DAYS = 2_000;

/** The same of the brand's locations on average, each counting by its days: of the first of them where there are many. */
function brandBetweenDays({ days }: BrandFigures): number | null {
  let [weight, sum] = [0, 0];
  for (const each of days.values()) {
    if (weight > ENOUGH_DAYS) break;
    const variance = betweenDays(each);
    if (variance === null) continue;
    weight += each.length;
    sum += variance * each.length;
  }
  return weight === 0 ? null : sum / weight;
}
