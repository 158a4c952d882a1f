import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actionEffect, actionEffectFromSums, actionEffectOfCounts } from './action-effect.ts';
import { driverSums } from './driver-sums.ts';
import { varianceSplit, varianceSplitOfCounts } from './variance-split.ts';

const counts = fc.record({ detractors: fc.nat(6), passives: fc.nat(6), promoters: fc.nat(6) });
const location = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');

/** A row for each answer. */
function valuesOf({
  detractors,
  passives,
  promoters,
}: {
  detractors: number;
  passives: number;
  promoters: number;
}): number[] {
  return [...Array(detractors).fill(-1), ...Array(passives).fill(0), ...Array(promoters).fill(1)];
}

function expectSame(one: object, other: object): void {
  expect(Object.keys(one)).toEqual(Object.keys(other));
  for (const [key, value] of Object.entries(one)) {
    const same = other[key as keyof typeof other];
    // A likelihood is climbed from sums whose last digits differ.
    if (typeof value === 'number')
      expect([key, value]).toEqual([
        key,
        expect.closeTo(same, key.startsWith('between') || key === 'withinDay' ? 5 : 9),
      ]);
    else expect([key, value]).toEqual([key, same]);
  }
}

test('variances from counts are those from a row for each answer', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.record({ location, day: fc.nat(9), counts }), {
        selector: ({ location, day }) => `${location} ${day}`,
      }),
      (days) => {
        const rows = days.flatMap(({ location, day, counts }) =>
          valuesOf(counts).map((value) => ({ location, day, value })),
        );
        expectSame(
          varianceSplitOfCounts(days.map(({ counts, ...rest }) => ({ ...rest, ...counts }))),
          varianceSplit(rows),
        );
      },
    ),
    { numRuns: 60, seed: 726 },
  );
});

test('an action’s effect from counts is that from a row for each answer', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ location, post: fc.constantFrom<0 | 1>(0, 1), counts }), { maxLength: 60 }),
      (sides) => {
        const rows = sides.flatMap(({ counts, ...rest }) => valuesOf(counts).map((outcome) => ({ ...rest, outcome })));
        const counted = sides.map(({ counts, ...rest }) => ({ ...rest, ...counts }));
        expectSame(actionEffectOfCounts({ treated: 'a', rows: counted }), actionEffect({ treated: 'a', rows }));
      },
    ),
    { numRuns: 200, seed: 726 },
  );
});

test('an action’s effect on a driver from sums is that from a row for each rating', () => {
  const answer = fc.record({
    location,
    post: fc.constantFrom<0 | 1>(0, 1),
    wait: fc.option(fc.integer({ min: 1, max: 5 })),
    score: fc.option(fc.nat(10)),
  });
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 300 }), (answers) => {
      const sumsOf = (side: 0 | 1) => {
        const these = answers.filter(({ post }) => post === side);
        return driverSums({
          drivers: ['wait'],
          location: these.map((each) => each.location),
          outcome: these.map(({ score }) => score),
          ratings: { wait: these.map(({ wait }) => wait) },
        });
      };
      const rows = answers.flatMap(({ wait, ...rest }) =>
        wait === null ? [] : [{ location: rest.location, post: rest.post, outcome: wait }],
      );
      const sums = { treated: 'a', driver: 'wait', before: sumsOf(0), after: sumsOf(1) };
      expectSame(actionEffectFromSums(sums), actionEffect({ treated: 'a', rows }));
      expect(actionEffectFromSums({ ...sums, driver: 'nobody-was-asked' })).toMatchObject({
        status: 'WAIT',
        answersAfter: 0,
      });
    }),
    { numRuns: 100, seed: 726 },
  );
});

test.each([
  [{ location: 'a', day: 1, detractors: -1, passives: 0, promoters: 0 }, 'days[0].detractors'],
  [{ location: '', day: 1, detractors: 1, passives: 0, promoters: 0 }, 'days[0].location'],
  [{ location: 'a', day: Number.NaN, detractors: 1, passives: 0, promoters: 0 }, 'days[0].day'],
])('%o is refused by name', (day, argument) => {
  expect(() => varianceSplitOfCounts([day])).toThrow(argument);
});
