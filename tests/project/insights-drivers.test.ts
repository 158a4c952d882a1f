import { keyDrivers, relativeImportance, topPriority } from '@goodword/insights';
import { describe, expect, test } from 'vitest';
import { near, type Reference, read } from '../support/reference.ts';

/*
 * Reference values, computed in R 4.2 and by a second implementation, against the built package. Each file says how near is near enough.
 */

describe('what matters', () => {
  interface Answers {
    drivers: string[];
    location: string[];
    ltr: number[];
    ratings: number[][];
  }
  const { drivers, location, ltr: outcome, ratings: rows } = read<Answers>('drivers400');
  const column = (at: number) => rows.map((row) => row[at] ?? 0);
  const ratings = Object.fromEntries(drivers.map((name, at) => [name, column(at)]));

  interface Importance {
    input: { dataset: string; drivers?: string[]; y?: number[]; x?: number[][] };
    expected: {
      n: number;
      r2: number;
      lmg: Record<string, number> | number[];
      lmg_share: Record<string, number>;
    };
  }
  const references = read<Reference<Importance>>('key_drivers_lmg');
  const [attitude, swiss, raw, centred, collinear] = references.cases;
  test.each([attitude, swiss, raw])('importance in $input.dataset', (reference) => {
    if (!reference) throw new Error('the file has changed');
    const { input, expected } = reference;
    const { x } = input;
    const given = x
      ? {
          drivers: input.drivers ?? [],
          outcome: input.y ?? [],
          ratings: Object.fromEntries((input.drivers ?? []).map((name, at) => [name, x.map((row) => row[at] ?? 0)])),
        }
      : { drivers, outcome, ratings };
    const { n, r2, lmg, share } = relativeImportance(given);
    near(
      { n, r2, lmg, share },
      { n: expected.n, r2: expected.r2, lmg: expected.lmg, share: expected.lmg_share },
      references.tolerance,
    );
  });

  test('key drivers, centred within location', () => {
    const result = keyDrivers({ drivers, location, outcome, ratings });
    expect(result).toMatchObject({ status: 'OK', n: 400, collinear: [], excluded: [], basis: 'complete' });
    near(result.r2, centred?.expected.r2, references.tolerance);
    near(result.importance, centred?.expected.lmg_share, references.tolerance);
  });

  test('two drivers that are the same split equally, and are told of', () => {
    const twice = {
      drivers: ['staff', 'staff again', 'wait', 'price'],
      ratings: { staff: column(0), 'staff again': column(0), wait: column(1), price: column(3) },
      outcome,
    };
    const { r2, lmg } = relativeImportance(twice);
    near(r2, collinear?.expected.r2, references.tolerance);
    near(Object.values(lmg), collinear?.expected.lmg, references.tolerance);
    const result = keyDrivers({ ...twice, location });
    expect(result).toMatchObject({ status: 'COLLINEAR', collinear: [['staff', 'staff again']] });
    expect(result.importance.staff).toBeCloseTo(result.importance['staff again'] ?? 0, 12);
    expect(JSON.stringify(result)).not.toContain('null,');
  });

  interface Priority {
    status: string;
    top: string | null;
    second: string;
    n_min: number;
    scores: Record<string, number>;
    shrunk_means: Record<string, number>;
    prob_below_benchmark: Record<string, number | null>;
    assoc_ltr_lift_top: number;
  }
  interface Priorities {
    expected: {
      importance: Record<string, number>;
      beta_within: Record<string, number>;
      benchmark: Record<string, number>;
      brand_priority: string;
      locations: Record<string, Priority>;
    };
  }
  const priorities = read<Reference<Priorities>>('top_priority');
  const STATUS: Record<string, string> = {
    priority: 'PRIORITY',
    priority_close_call: 'CLOSE_CALL',
    hold_no_clear_weak_spot: 'HOLD',
    too_few_use_brand: 'USE_BRAND',
  };
  test.each(priorities.cases)('the priority of each location', ({ expected }) => {
    const input = { drivers, location, outcome, ratings };
    const result = topPriority(input);
    near(result.importance, expected.importance, priorities.tolerance);
    near(keyDrivers(input).beta, expected.beta_within, priorities.tolerance);
    expect([result.status, result.brandPriority]).toEqual(['OK', expected.brand_priority]);
    expect(Object.keys(result.locations).sort()).toEqual(Object.keys(expected.locations).sort());
    for (const [id, wanted] of Object.entries(expected.locations)) {
      const got = result.locations[id];
      expect({ id, status: got?.status, top: got?.top, second: got?.second, n: got?.n }).toEqual({
        id,
        status: STATUS[wanted.status],
        top: wanted.top,
        second: wanted.second,
        n: wanted.n_min,
      });
      near(
        [got?.scores, got?.shrunkMeans, got?.benchmark, got?.probBelowBenchmark, got?.lift],
        [
          wanted.scores,
          wanted.shrunk_means,
          expected.benchmark,
          wanted.prob_below_benchmark,
          wanted.assoc_ltr_lift_top,
        ],
        priorities.tolerance,
        id,
      );
    }
  });
});
