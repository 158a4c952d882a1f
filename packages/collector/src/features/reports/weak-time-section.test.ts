import { expect, test } from 'vitest';
import { dayFigures } from '../figures/brand-figures.ts';
import type { PartCount } from '../figures/read-statistics.ts';
import { teller } from '../figures/teller.ts';
import { weakTimeSection } from './weak-time-section.ts';

const tell = teller('en');

/** Sixteen weeks of ten answers at noon and ten at six in the evening. `promoters` of ten, by ISO weekday and hour. */
function hours(promoters: (weekday: number, hour: number) => number): PartCount[] {
  return Array.from({ length: 112 }, (_, at) => {
    const day = new Date(Date.UTC(2026, 0, 5 + at)).toISOString().slice(0, 10);
    return [12, 18].map((hour) => {
      // Days differ a little: nothing that could be called weak.
      const happy = promoters((at % 7) + 1, hour) + ((at + hour) % 3) - 1;
      return { day, part: hour / 3, promoters: happy, passives: 0, detractors: 10 - happy };
    });
  }).flat();
}

function section(given: readonly PartCount[], locations = 1) {
  const byDay = new Map<
    string,
    { location: string; day: string; promoters: number; passives: number; detractors: number }
  >();
  for (const { day, promoters, detractors } of given) {
    const known = byDay.get(day) ?? { location: 'l0', day, promoters: 0, passives: 0, detractors: 0 };
    byDay.set(day, { ...known, promoters: known.promoters + promoters, detractors: known.detractors + detractors });
  }
  const others = Array.from({ length: locations - 1 }, (_, at) => ({
    location: `l${at + 1}`,
    day: '2026-01-05',
    promoters: 1,
    passives: 1,
    detractors: 1,
  }));
  return weakTimeSection('l0', { days: dayFigures([...byDay.values(), ...others]), parts: given, tell });
}

test('a weak weekday comes before weak hours', () => {
  const found = section(hours((weekday, hour) => (weekday === 7 ? 2 : hour === 12 ? 5 : 6)));
  expect(found).toMatchObject({ status: 'OK', weekday: 7, hours: null });
  expect(found.sentence).toContain('Weak day: Sunday.');
});

test('where no weekday is weak, hours may be', () => {
  const found = section(hours((_, hour) => (hour === 12 ? 3 : 7)));
  expect(found).toMatchObject({ status: 'OK', weekday: null, hours: { from: 12, to: 15 } });
  expect(found.sentence).toMatch(/^Weak hours: 12:00\s–\s3:00\sPM\. 30% promoters, at other hours 70%\.$/);
  expect(found.q).toBeLessThan(0.05);
});

test('of many locations, one that looks weak by chance is not called so', () => {
  const slight = hours((weekday, hour) => (hour === 12 && weekday < 6 ? 5 : 6));
  const alone = section(slight);
  expect(alone).toMatchObject({ status: 'OK', weekday: null, hours: { from: 12, to: 15 } });
  expect(section(slight, 400)).toMatchObject({ status: 'NO_WEAK_DAY', hours: null, q: null });
});

test('none, and too few', () => {
  expect(section(hours(() => 6))).toMatchObject({ status: 'NO_WEAK_DAY', weekday: null, hours: null });
  expect(section(hours(() => 6).slice(0, 10))).toMatchObject({ status: 'TOO_FEW', weekday: null, hours: null });
});
