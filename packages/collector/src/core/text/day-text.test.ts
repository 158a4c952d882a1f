import { expect, it } from 'vitest';
import { dayText, timeText, writingLocale } from './day-text.ts';

it.each([
  { wanted: 'en-GB', spoken: 'en', locale: 'en-GB' },
  { wanted: 'en', spoken: 'en', locale: 'en' },
  { wanted: 'pt', spoken: 'pt-BR', locale: 'pt-BR' },
  { wanted: 'zh-TW', spoken: 'zh-Hans', locale: 'zh-Hans' },
  { wanted: 'sv-SE', spoken: 'en', locale: 'en' },
  { wanted: 'no language', spoken: 'en', locale: 'en' },
])('writes days for $wanted beside $spoken as $locale', ({ wanted, spoken, locale }) => {
  expect(writingLocale(wanted, spoken)).toBe(locale);
});

it('writes days and times as the country does', () => {
  expect([dayText('2026-06-12', 'en'), dayText('2026-06-12', 'en-GB')]).toEqual(['June 12, 2026', '12 June 2026']);
  expect([timeText('18:00', 'en'), timeText('08:00', 'en'), timeText('00:30', 'en')]).toEqual([
    '18:00',
    '8:00',
    '0:30',
  ]);
  expect(timeText('18:00', 'en-US')).toMatch(/^6:00\sPM$/);
  expect(timeText('24:00', 'de')).toMatch(/^0?0:00$/);
});
