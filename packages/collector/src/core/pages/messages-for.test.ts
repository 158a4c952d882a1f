import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf } from '../text/direction.ts';
import { plural } from '../text/plural.ts';
import { en } from './messages/en.ts';
import type { Messages } from './messages.ts';
import { LANGUAGES, messagesFor } from './messages-for.ts';

const SHIPPED = ['en', 'ar', 'de', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt-BR', 'tr', 'zh-Hans'];
const PLACE = 'Harbor Road';
const SITE = 'Fairlight Motors';

const NEXT_OPENINGS = [
  { day: 'today', time: '18:00' },
  { day: 'tomorrow', time: '18:00' },
  { day: 'weekday', name: 'Xday', time: '18:00' },
] as const;
const KINDS = ['visit', 'purchase', 'service', 'meal'] as const;
const VISITS = KINDS.map((kind) => ({ kind, day: '2026', site: SITE, place: PLACE }));
/** What sentences are filled with, by the path of those that take more than one text; all others take the one in `TEXTS`. */
const FILLED: Record<string, readonly unknown[]> = {
  about: [{ name: 'Tom', place: PLACE }],
  leftAfter: VISITS,
  provenSource: VISITS,
  unprovenSource: [{ site: SITE }],
  importedSource: [{ site: SITE }],
  wordsAreTheirs: [{ site: SITE }],
  'hours.opens': NEXT_OPENINGS,
  'offer.from': ['Tom', undefined],
};
const TEXT = 'Something';
const MARKS = [SITE, PLACE, 'Tom', '2026', '18:00', 'Xday', TEXT];

/** Every sentence of a language with every way that it can be said, by path. */
function sentences(messages: Messages): Map<string, string> {
  const found = new Map<string, string>();
  const add = (path: string, value: unknown) => {
    if (typeof value === 'string') found.set(path, value);
    else if (typeof value === 'function') {
      for (const [index, given] of (FILLED[path] ?? [TEXT]).entries()) found.set(`${path}.${index}`, value(given));
    } else if (value && typeof value === 'object') {
      for (const [key, each] of Object.entries(value)) add(path === '' ? key : `${path}.${key}`, each);
    }
  };
  add('', messages);
  // The word that stands out and the sentence that goes on after it are one.
  const { open, closed } = messages.hours;
  for (const [path, text] of found) {
    if (path.startsWith('hours.until')) found.set(path, `${open}${text}`);
    if (path.startsWith('hours.opens')) found.set(path, `${closed}${text}`);
  }
  return found;
}

/** What a sentence holds of what it was given. */
const held = (text: string | undefined) => MARKS.filter((mark) => text?.includes(mark));

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
        ([key, text]) => english.get(key) === text && !['quoted.0', 'offer.comma', 'hours.open'].includes(key),
      );
      expect(same).toEqual([]);
    });

    it('fills in what English fills in, and leaves nothing that it was given out', () => {
      for (const [key, english] of sentences(en)) {
        if (!key.startsWith('seeAll.')) expect([key, held(own.get(key))]).toEqual([key, held(english)]);
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
