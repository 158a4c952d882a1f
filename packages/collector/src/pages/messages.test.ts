import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf } from './direction.ts';
import { en } from './messages/en.ts';
import { LANGUAGES, type Messages, messagesFor, plural } from './messages.ts';

const SHIPPED = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'tr', 'zh-Hans'];
const PLACE = 'Harbor Road';
const SITE = 'Fairlight Motors';

/** Every sentence of a language with every way that it can be said, by path. */
function sentences(messages: Messages): Map<string, string> {
  const found = new Map<string, string>();
  const add = (path: string, value: unknown) => {
    if (typeof value === 'string') found.set(path, value);
    else if (value && typeof value === 'object')
      for (const [key, each] of Object.entries(value)) add(`${path}.${key}`, each);
  };
  for (const [key, value] of Object.entries(messages)) if (typeof value !== 'function') add(key, value);
  const day = '2026';
  for (const kind of ['visit', 'purchase', 'service', 'meal'] as const) {
    found.set(`leftAfter.${kind}`, messages.leftAfter({ kind, day }));
    found.set(`provenSource.${kind}`, messages.provenSource({ kind, day, site: SITE, place: PLACE }));
  }
  found.set('about', messages.about({ name: 'Tom', place: PLACE }));
  found.set('quoted', messages.quoted('Wow'));
  found.set('leftOn', messages.leftOn(day));
  found.set('unprovenSource', messages.unprovenSource({ site: SITE }));
  found.set('wordsAreTheirs', messages.wordsAreTheirs({ site: SITE }));
  found.set('photoOf', messages.photoOf(PLACE));
  const { hours, offer, withdraw } = messages;
  found.set('hours.until', `${hours.open}${hours.until('18:00')}`);
  found.set('hours.today', `${hours.closed}${hours.opens({ day: 'today', time: '18:00' })}`);
  found.set('hours.tomorrow', `${hours.closed}${hours.opens({ day: 'tomorrow', time: '18:00' })}`);
  found.set('hours.weekday', `${hours.closed}${hours.opens({ day: 'weekday', name: 'Xday', time: '18:00' })}`);
  found.set('offer.from', offer.from('Tom'));
  found.set('offer.fromNobody', offer.from(undefined));
  found.set('offer.untilDay', offer.until(day));
  found.set('offer.over', offer.over(day));
  found.set('withdraw.explanation', withdraw.explanation(PLACE));
  found.set('withdraw.done', withdraw.done(PLACE));
  found.set('withdraw.see', withdraw.see(PLACE));
  return found;
}

/** What each filled sentence must hold of what it was given. */
const HOLDS: Record<string, readonly string[]> = {
  'leftAfter.visit': ['2026'],
  'provenSource.meal': ['2026', SITE, PLACE],
  about: ['Tom', PLACE],
  quoted: ['Wow'],
  leftOn: ['2026'],
  unprovenSource: [SITE],
  wordsAreTheirs: [SITE],
  photoOf: [PLACE],
  'hours.until': ['18:00'],
  'hours.today': ['18:00'],
  'hours.tomorrow': ['18:00'],
  'hours.weekday': ['Xday', '18:00'],
  'offer.from': ['Tom'],
  'offer.untilDay': ['2026'],
  'offer.over': ['2026'],
  'withdraw.explanation': [PLACE],
  'withdraw.done': [PLACE],
  'withdraw.see': [PLACE],
};

it('there is a file for each shipped language, and each file is spoken', () => {
  expect(LANGUAGES.map(({ language }) => language)).toEqual(SHIPPED);
  const files = readdirSync(join(import.meta.dirname, 'messages')).map((file) => file.replace('.ts', ''));
  expect(files.sort()).toEqual([...SHIPPED].sort());
});

it.each([
  ['de-AT', 'de'],
  ['pt', 'pt-BR'],
  ['zh-TW', 'zh-Hans'],
  ['iw', 'he'],
  ['sv', 'en'],
  ['', 'en'],
])('%s is spoken to in %s', (wanted, language) => {
  expect(messagesFor(wanted).language).toBe(language);
});

describe.each(LANGUAGES.map((messages) => ({ language: messages.language, messages })))(
  '$language',
  ({ language, messages }) => {
    const own = sentences(messages);

    it('says everything that English says, and says it differently', () => {
      const english = sentences(en);
      const ofNumbers = /^seeAll\./;
      const keys = (all: Map<string, string>) => [...all.keys()].filter((key) => !ofNumbers.test(key)).sort();
      expect(keys(own)).toEqual(keys(english));
      if (language === 'en') return;
      const same = [...own].filter(
        ([key, text]) => english.get(key) === text && !['quoted', 'offer.comma', 'hours.open'].includes(key),
      );
      expect(same).toEqual([]);
    });

    it('leaves nothing that it was given out', () => {
      for (const [key, parts] of Object.entries(HOLDS)) {
        for (const part of parts) expect(own.get(key), key).toContain(part);
      }
    });

    it('says nothing empty, doubled or loud', () => {
      for (const [key, text] of own) {
        if (key !== 'hours.now') expect(text, key).not.toBe('');
        expect(text, key).not.toMatch(/ {2}|\.\.|undefined|[!¡！]|,,/);
        if (!/^hours\.(now|allDay)$|^offer\.comma$/.test(key)) expect(text.trim(), key).toBe(text);
      }
    });

    it('has the forms of number that the language has', () => {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
      for (const form of pluralCategories) if (form !== 'other') expect(messages.seeAll[form], form).toBeDefined();
      for (const count of [1, 2, 3, 5, 11, 34, 100, 1_000_000])
        expect(plural(count, messages.seeAll, language)).not.toContain('{');
    });

    it('closes every invisible mark of direction that it opens, and opens none without need', () => {
      for (const [key, text] of own) {
        const opened = text.match(/\u2068/g)?.length ?? 0;
        expect(text.match(/\u2069/g)?.length ?? 0, key).toBe(opened);
        if (directionOf(language) === 'ltr') expect(opened, key).toBe(0);
      }
    });

    it('has buttons that fit beside each other on a phone', () => {
      const columns = (text: string) => [...text].reduce((sum, one) => sum + (/[\u3000-\u9fff]/.test(one) ? 2 : 1), 0);
      for (const text of [messages.visit, messages.call]) expect(columns(text), text).toBeLessThanOrEqual(14);
      expect(columns(messages.readOn), messages.readOn).toBeLessThanOrEqual(18);
    });
  },
);
