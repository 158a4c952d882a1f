import { expect, test } from 'vitest';
import { interruptedSeries } from './interrupted-series.ts';

/** Two lines, with a saw on them, and a step of `level` between. */
const series = ({ before = 10, after = 10, level = 1, unit = 1, start = 1, saw = 0.1 }) =>
  Array.from({ length: before + after }, (_, at) => {
    const post = at >= before ? (1 as const) : (0 as const);
    const since = post ? at - before + 1 : 0;
    return { t: start + at * unit, post, y: 5 + 0.2 * at + post * level + 0.3 * since + (at % 2 ? saw : -saw) };
  });

test('finds the step and the slopes', () => {
  const { status, level, slopeBefore, slopeChange } = interruptedSeries(series({ saw: 0 }));
  expect(status).toBe('OK');
  expect([level, slopeBefore, slopeChange]).toEqual([1, 0.2, 0.3].map((value) => expect.closeTo(value, 10)));
});

test('time may be weeks or milliseconds', () => {
  const weeks = interruptedSeries(series({}));
  const unit = 7 * 24 * 3_600_000;
  const { level, low, slopeChange } = interruptedSeries(series({ unit, start: Date.UTC(2026, 0, 5) }));
  expect([level, low]).toEqual([expect.closeTo(weeks.level ?? 0, 9), expect.closeTo(weeks.low ?? 0, 9)]);
  expect((slopeChange ?? 0) * unit).toBeCloseTo(weeks.slopeChange ?? 0, 9);
});

test('a step within the noise is not proven', () => {
  expect(interruptedSeries(series({ level: 0.05, saw: 0.5 })).status).toBe('NOT_PROVEN');
});

test.each([
  [{ before: 7 }, expect.any(Number)],
  [{ after: 7 }, expect.any(Number)],
  [{ after: 1 }, null],
  [{ before: 0 }, null],
  [{ before: 0, after: 0 }, null],
])('%j is too few', (counts, level) => {
  expect(interruptedSeries(series(counts))).toMatchObject({ status: 'TOO_FEW', level });
});

test('the order of the rows is not asked for, the order of time is', () => {
  const rows = series({});
  expect(interruptedSeries([...rows].reverse())).toEqual(interruptedSeries(rows));
  const mixed = rows.map((row, at) => ({ ...row, post: at < 10 ? (1 as const) : (0 as const) }));
  expect(() => interruptedSeries(mixed)).toThrow(expect.objectContaining({ code: 'contradiction', argument: 'rows' }));
});
