import { check } from './check.ts';
import { InsightsError } from './insights-error.ts';
import { shareDifference } from './share-difference.ts';

export interface AdvocacyTrial {
  /** Customers that a recommendation reached, and those of them who bought. */
  exposedConverted: number;
  exposed: number;
  /** The same of a comparison group that none reached. 0 or nothing where there is no such group. */
  controlConverted?: number | null;
  control?: number | null;
  /** Money, in one unit for both. */
  marginPerConversion: number;
  cost: number;
}

export interface ReturnOnAdvocacy {
  status: 'NO_DATA' | 'NO_CONTROL' | 'NOT_PROVEN' | 'OK';
  /** Conversions that would not have been without, and their 95 % range. Null without a comparison group. */
  incremental: number | null;
  low: number | null;
  high: number | null;
  /** (incremental × margin − cost) / cost: 0.5 is half the cost again. Null without a comparison group, or at no cost. */
  roi: number | null;
  roiLow: number | null;
  roiHigh: number | null;
}

/**
 * What advocacy brought in money beyond what would have come anyway: incremental = exposed × (share exposed − share of the comparison
 * group), with Newcombe's limits (`shareDifference`); return = (incremental × margin − cost) / cost (Phillips), margin and cost taken as
 * fixed.
 *
 * Gates: nobody exposed `NO_DATA`; no comparison group `NO_CONTROL`, and then what was sold is attributed, not incremental; a range, of the
 * return or the increment, with 0 in it `NOT_PROVEN`. `OK` says that the sign is certain: a loss has a negative roi.
 *
 * @throws InsightsError where a count is negative or not whole, conversions are more than people, or the cost is negative.
 */
export function returnOnAdvocacy(input: AdvocacyTrial): ReturnOnAdvocacy {
  check.given(input, 'input');
  const { exposedConverted, exposed, marginPerConversion, cost } = input;
  const [controlConverted, control] = [input.controlConverted ?? 0, input.control ?? 0];
  check.share(exposedConverted, exposed, { part: 'exposedConverted', whole: 'exposed' });
  check.share(controlConverted, control, { part: 'controlConverted', whole: 'control' });
  check.number(marginPerConversion, 'marginPerConversion');
  check.number(cost, 'cost');
  if (cost < 0) throw new InsightsError('out_of_range', 'cost', 'must not be below 0');
  if (control === 0) return { status: 'NO_CONTROL', ...NOTHING };
  const { diff, low, high } = shareDifference({ x1: exposedConverted, n1: exposed, x2: controlConverted, n2: control });
  if (diff === null || low === null || high === null) return { status: 'NO_DATA', ...NOTHING };

  const [incremental, least, most] = [exposed * diff, exposed * low, exposed * high];
  const roi = (conversions: number) => (cost > 0 ? (conversions * marginPerConversion - cost) / cost : null);
  // A margin below 0 turns the range round.
  const [roiLow, roiHigh] = marginPerConversion < 0 ? [roi(most), roi(least)] : [roi(least), roi(most)];
  const isOpen = includesZero(least, most) || (roiLow !== null && roiHigh !== null && includesZero(roiLow, roiHigh));
  const status = isOpen ? 'NOT_PROVEN' : 'OK';
  return { status, incremental, low: least, high: most, roi: roi(incremental), roiLow, roiHigh };
}

const NOTHING = { incremental: null, low: null, high: null, roi: null, roiLow: null, roiHigh: null };

function includesZero(low: number, high: number): boolean {
  return low <= 0 && high >= 0;
}
