import { check } from './check.ts';

export interface ChartPoint {
  /** Answers that day, and how many of them count (promoters, satisfied). */
  n: number;
  x: number;
}

export type Signal = 'bad_day' | 'good_day' | 'lasting_shift';

export interface ChartedPoint {
  /** x / n, 0 to 1. Null on a day without an answer, as are the others. */
  share: number | null;
  /** Limits of a normal day, cut to [0, 1]. */
  low: number | null;
  high: number | null;
  /** (share − centre) / σ_p: not divided by sigmaZ, which is in the limits. */
  z: number | null;
  signals: Signal[];
}

export interface ControlChart {
  status: 'BASELINE_SHORT' | 'TOO_FEW' | 'OK';
  /** The baseline's share, 0 to 1. Null where it has no answer. */
  centre: number | null;
  /** How much wider than chance days differ, at least 1. */
  sigmaZ: number | null;
  points: ChartedPoint[];
}

const BASELINE_DAYS = 12;
/** The constant by which the mean step between neighbours becomes a standard deviation: 2/√π. */
const STEPS_TO_SIGMA = 1.128;
const SIDE_RUN = 8;
/** Below this a lower limit of three sigma is not worth the name. */
const THREE_SIGMA_TAIL = 0.00135;

/**
 * Which days are not normal: Laney's p′ chart (Quality Engineering 2002, 14:531). Limits centre ± 3 σ_p σ_z, σ_p = √(p(1 − p)/n) of the
 * day's own n, σ_z = mean|Δz| / 1.128 over the baseline, never below 1. Signals: beyond the limits `bad_day` or `good_day`; eight in a row
 * on one side of the centre `lasting_shift`, at the eighth and at each that follows. No other run rules: together they would cut the
 * time to a false alarm from 370 days to 92.
 *
 * A day without an answer is a gap: it counts neither among the baseline's points nor as a step, and breaks no run.
 *
 * Gates: baseline under 12 points `BASELINE_SHORT`, with numbers where there are any; its mean n too small for any low signal, below
 * ⌈ln .00135 / ln(1 − centre)⌉, or a baseline in which all days were 0 % or 100 %: `TOO_FEW`, and no limits, z or signals.
 *
 * @param points one a day, in the order of time.
 * @param options.baseline how many leading points say what is normal; all where not given, or where there are fewer.
 * @throws InsightsError where x is more than n, or a count is negative or not whole.
 */
export function controlChart(points: readonly ChartPoint[], options: { baseline?: number } = {}): ControlChart {
  check.list(points, 'points');
  check.given(options, 'options');
  for (const [at, point] of points.entries()) {
    check.given(point, `points[${at}]`);
    check.share(point.x, point.n, { part: `points[${at}].x`, whole: `points[${at}].n` });
  }
  if (options.baseline !== undefined) check.count(options.baseline, 'options.baseline');
  const baseline = points.slice(0, options.baseline ?? points.length).filter(({ n }) => n > 0);
  const answers = baseline.reduce((total, { n }) => total + n, 0);
  const centre = answers > 0 ? baseline.reduce((total, { x }) => total + x, 0) / answers : null;
  const isShort = baseline.length < BASELINE_DAYS;
  if (centre === null || centre === 0 || centre === 1 || (!isShort && answers / baseline.length < smallestN(centre)))
    return { status: isShort ? 'BASELINE_SHORT' : 'TOO_FEW', centre, sigmaZ: null, points: points.map(withoutLimits) };

  const sigma = ({ n }: ChartPoint) => Math.sqrt((centre * (1 - centre)) / n);
  const zOf = (point: ChartPoint) => (point.x / point.n - centre) / sigma(point);
  const sigmaZ = Math.max(1, meanStep(baseline.map(zOf)) / STEPS_TO_SIGMA);
  let run = 0;
  const charted = points.map((point): ChartedPoint => {
    if (point.n === 0) return withoutLimits(point);
    const z = zOf(point);
    const side = Math.sign(z);
    run = side === 0 ? 0 : Math.sign(run) === side ? run + side : side;
    const width = 3 * sigma(point) * sigmaZ;
    const signals: Signal[] = [];
    if (z < -3 * sigmaZ) signals.push('bad_day');
    if (z > 3 * sigmaZ) signals.push('good_day');
    if (Math.abs(run) >= SIDE_RUN) signals.push('lasting_shift');
    const limits = { low: Math.max(0, centre - width), high: Math.min(1, centre + width) };
    return { share: point.x / point.n, ...limits, z, signals };
  });
  return { status: isShort ? 'BASELINE_SHORT' : 'OK', centre, sigmaZ, points: charted };
}

/** The fewest answers a day at which no promoter at all would be news. */
function smallestN(centre: number): number {
  return Math.ceil(Math.log(THREE_SIGMA_TAIL) / Math.log1p(-centre));
}

function withoutLimits({ n, x }: ChartPoint): ChartedPoint {
  return { share: n > 0 ? x / n : null, low: null, high: null, z: null, signals: [] };
}

function meanStep(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const steps = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? 0)));
  return steps.reduce((total, step) => total + step, 0) / steps.length;
}
