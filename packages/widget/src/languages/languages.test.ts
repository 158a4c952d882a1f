import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';
import type { Plural } from './messages.ts';
import { PROOF_READ } from './proof-read.ts';

/** One file's sentences by key path; a plural's forms are one entry. */
type Sentences = Map<string, string | Plural>;

const FILES = ['ask', 'questions', 'follow-up', 'after', 'seldom', 'share', 'wall'] as const;
const RIGHT_TO_LEFT = ['ar', 'he'];
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Forms in which a language may say the number with a word or a grammatical number of its own: "نجمتان". */
const NUMBER_IN_WORDS = ['zero', 'one', 'two'];

const BRANDS = ['channels.whatsapp', 'channels.facebook', 'channels.x'].map((key) => `share.${key}`);
const E_MAIL = 'share.channels.email';

/** Where a language says the very same as English. */
const SAME_AS_ENGLISH: Record<string, readonly string[]> = {
  ar: [],
  de: BRANDS,
  es: BRANDS,
  fr: [...BRANDS, E_MAIL, 'share.channels.sms'],
  he: ['share.channels.x'],
  it: [...BRANDS, E_MAIL, 'ask.privacy'],
  ja: BRANDS,
  nl: [...BRANDS, E_MAIL, 'ask.privacy'],
  pl: [...BRANDS, E_MAIL],
  'pt-BR': [...BRANDS, E_MAIL],
  tr: BRANDS,
  'zh-Hans': BRANDS,
};

/** Sentences of a right-to-left language without a letter of its own. */
const WITHOUT_OWN_LETTERS: Record<string, readonly string[]> = { ar: [], he: ['share.channels.x'] };

/** In columns: a Chinese or Japanese sign is two wide. */
const BOUNDS: readonly { name: string; keys: RegExp; columns: number }[] = [
  { name: 'a button', keys: /^ask\.(close|back|next|send|sending)$/, columns: 18 },
  {
    name: 'a button',
    keys: /^questions\.(decline|date\.(today|yesterday|other)|location\.near|thumbs\.\w+)$/,
    columns: 18,
  },
  {
    name: 'a button',
    keys: /^(share\.(tellAFriend|again)|after\.noThanks|seldom\.(open|withdraw|mail)|follow-up\.(change|ask\.\w+))$/,
    columns: 18,
  },
  { name: 'a button', keys: /^(after\.share\.(useComment|edit|done)|wall\.(more|readAll|again))$/, columns: 18 },
  // Two of them stand beside each other, each with an icon.
  { name: 'a choice', keys: /^follow-up\.choice\./, columns: 16 },
  { name: 'a smiley', keys: /^questions\.smileys\./, columns: 16 },
  // Six stand in a row of 352 px.
  { name: 'a channel', keys: /^(share\.(channels\.\w+|copied)|seldom\.(apps|code))$/, columns: 11 },
  { name: 'the large button', keys: /^after\.share\.by\./, columns: 30 },
  // Placeholders that a field does not wrap.
  { name: 'a field', keys: /^(questions\.location\.search|after\.share\.name)$/, columns: 26 },
  { name: 'the steps', keys: /^ask\.progress$/, columns: 28 },
];

function isPlural(value: object): value is Plural {
  return Object.keys(value).every((key) => PLURAL_FORMS.includes(key));
}

function collect(value: unknown, path: string, sentences: Sentences): void {
  if (typeof value === 'function' || value === undefined) return;
  if (typeof value === 'string') sentences.set(path, value);
  else if (value && typeof value === 'object') {
    if (isPlural(value)) sentences.set(path, value);
    else for (const [key, each] of Object.entries(value)) collect(each, `${path}.${key}`, sentences);
  } else throw new Error(`${path} is no sentence`);
}

async function read(tag: string) {
  const load = LANGUAGES[tag];
  if (!load) throw new Error(`${tag} is not in languages.ts`);
  const { default: ask } = await load();
  const { direction, ...said } = ask;
  const share = (await ask.share()).default;
  const after = (await ask.after()).default;
  // As the file that is asked for first says it.
  expect(share.direction).toBe(direction);
  const files = {
    ask: said,
    questions: (await ask.questions()).default,
    'follow-up': (await ask.followUp()).default,
    after,
    seldom: (await after.seldom()).default,
    share: { ...share, direction: undefined },
    wall: (await ask.wall()).default,
  };
  const sentences: Sentences = new Map();
  for (const file of FILES) collect(files[file], file, sentences);
  return { ...files, direction, sentences };
}

const forms = (sentence: string | Plural) => (typeof sentence === 'string' ? [sentence] : Object.values(sentence));
const placeholders = (text: string) => (text.match(/\{\w*\}/g) ?? []).sort();

function columns(text: string): number {
  const visible = text.replace(/\p{M}|\p{Cf}/gu, '');
  const wide = visible.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\u30fc\uff00-\uff60]/gu,
  );
  return [...visible].length + (wide?.length ?? 0);
}

/** The entries with a fault, in words, so that a failure names them all. */
function faults(sentences: Sentences, hasFault: (text: string, path: string) => boolean): string[] {
  return [...sentences].flatMap(([path, sentence]) =>
    forms(sentence)
      .filter((text) => hasFault(text, path))
      .map((text) => `${path}: ${text}`),
  );
}

const tags = Object.keys(LANGUAGES);

it('every language has a folder, and every folder is a language', () => {
  const entries = readdirSync(import.meta.dirname, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(folders.sort()).toEqual([...tags].sort());
  for (const folder of folders) {
    const files = readdirSync(`${import.meta.dirname}/${folder}`);
    expect(files.sort(), folder).toEqual(FILES.map((file) => `${file}.ts`).sort());
  }
});

it('only languages that there are have been proof-read', () => {
  expect(PROOF_READ).toContain('en');
  expect(tags).toEqual(expect.arrayContaining([...PROOF_READ]));
});

it('tags are canonical', () => {
  expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
});

describe.each(tags)('%s', (tag) => {
  let english: Awaited<ReturnType<typeof read>>;
  let own: Awaited<ReturnType<typeof read>>;

  beforeAll(async () => {
    [english, own] = await Promise.all([read('en'), read(tag)]);
  });

  it('has the sentences that English has', () => {
    expect([...own.sentences.keys()].sort()).toEqual([...english.sentences.keys()].sort());
    for (const [path, sentence] of own.sentences) {
      expect(typeof sentence, path).toBe(typeof english.sentences.get(path));
    }
    expect(own.questions.smileys).toHaveLength(5);
  });

  it('is data alone', () => {
    const functions = Object.entries(own.ask).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([key]) => key).sort()).toEqual(['after', 'followUp', 'questions', 'share', 'wall']);
  });

  it('fills in what English fills in', () => {
    for (const [path, sentence] of own.sentences) {
      const meant = english.sentences.get(path);
      if (typeof sentence === 'string') {
        expect(placeholders(sentence), path).toEqual(placeholders(typeof meant === 'string' ? meant : ''));
        continue;
      }
      for (const [form, text] of Object.entries(sentence)) {
        const found = placeholders(text);
        if (found.length > 0 || !NUMBER_IN_WORDS.includes(form)) expect(found, `${path}.${form}`).toEqual(['{count}']);
      }
    }
  });

  it('has no brace but a placeholder’s', () => {
    expect(faults(own.sentences, (text) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('has the forms of number that the language has', () => {
    const categories = [...new Intl.PluralRules(tag).resolvedOptions().pluralCategories].sort();
    const plurals = [...own.sentences].filter(([, sentence]) => typeof sentence !== 'string');
    expect(plurals.length).toBeGreaterThan(0);
    for (const [path, sentence] of plurals) expect(Object.keys(sentence).sort(), path).toEqual(categories);
  });

  it('reads in the language’s direction', () => {
    expect(own.direction).toBe(RIGHT_TO_LEFT.includes(tag) ? 'rtl' : 'ltr');
    const letters = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
    if (own.direction === 'ltr') expect(faults(own.sentences, (text) => letters.test(text))).toEqual([]);
    else {
      const without = WITHOUT_OWN_LETTERS[tag] ?? [];
      expect(faults(own.sentences, (text, path) => letters.test(text) === without.includes(path))).toEqual([]);
    }
  });

  it('closes every invisible mark of direction that it opens', () => {
    const isOpen = (text: string) =>
      text.replace(/[\u2066\u2068]\{?[\w@.]+\}?\u2069/g, '').match(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
    expect(faults(own.sentences, (text) => isOpen(text) !== null)).toEqual([]);
  });

  it('says nothing empty, untrimmed or loud', () => {
    expect(faults(own.sentences, (text) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([]);
    expect(faults(own.sentences, (text) => /[!¡！﹗]/.test(text))).toEqual([]);
  });

  it('names in the consent the button by its own word', () => {
    expect(own.after.share.wording).toContain(own.after.share.done);
  });

  it.each(BOUNDS)('$name fits: $keys', ({ keys, columns: most }) => {
    expect([...own.sentences.keys()].some((path) => keys.test(path))).toBe(true);
    expect(faults(own.sentences, (text, path) => keys.test(path) && columns(text) > most)).toEqual([]);
  });
});

describe.each(tags.filter((tag) => tag !== 'en'))('%s beside English', (tag) => {
  it('says nothing in English but what the list names', async () => {
    const [english, own] = await Promise.all([read('en'), read(tag)]);
    const same = [...own.sentences]
      .filter(([path, sentence]) => {
        const meant = forms(english.sentences.get(path) ?? '');
        return forms(sentence).some((text) => meant.includes(text));
      })
      .map(([path]) => path);
    expect(same.sort()).toEqual([...(SAME_AS_ENGLISH[tag] ?? [])].sort());
  });
});
