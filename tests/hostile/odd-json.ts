import fc from 'fast-check';
import { either } from './either.ts';

/** A member of an object, its value as JSON: so `1e999` and a key that stands twice can be written, too. */
export type Member = readonly [key: string, json: string];

const ODD_TEXTS = [
  '',
  ' ',
  '\0',
  'a\0bcdefghi',
  '\u0007\u001b[2J',
  '\u007f\u0085',
  '\ud800',
  'x\udc00y',
  'eight-\ud83d',
  '\ufeffpub_testsite01',
  '\uffff\ufffe',
  '\u202egnirts\u2066',
  '\u2028\u2029',
  'e\u0301\u0301\u0301\u0301\u0301\u0301',
  'ＶＩＳＩＴ',
  '１２３４５６７８',
  'ı̇İſß',
  '👩‍👩‍👧‍👦'.repeat(20),
  'toString',
  'constructor',
  'prototype',
  'hasOwnProperty',
  '__proto__',
  '__defineGetter__',
  'a|b|c',
  '~withdrawn.code000000000000',
  "'; drop table events; --",
  '"}],"events":[',
  '{{7*7}}%s%n',
  '</script><script>alert(1)</script>',
  '../../../../etc/passwd',
  'javascript:alert(1)',
  'null',
  '1e999',
  '12345678\n',
  'en-US-u-ca-buddhist',
  'x-klingon',
  'zz-ZZZZ-zzz',
];

/** Numbers that are JSON, and no integers or no numbers to others. */
export const ODD_NUMBERS = [
  '-0',
  '0e0',
  '1e999',
  '-1e999',
  '1e-999',
  '1e308',
  '0.1e1',
  '1.5',
  '5e-324',
  '9007199254740993',
  '-9223372036854775809',
  '18446744073709551616',
  `1${'0'.repeat(400)}`,
  '946684799999',
  '4102444800000',
  '4102444800001',
];

const nest = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** A text that somebody takes for something else. */
export const oddText = either(
  [6, fc.constantFrom(...ODD_TEXTS)],
  [3, fc.string({ unit: 'binary', maxLength: 40 })],
  [1, fc.tuple(fc.constantFrom('x', '\0', '漢', '\ud800'), fc.nat(4_000)).map(([of, times]) => of.repeat(times))],
);
/** The odd texts, and the same made long enough for an id. */
export const namelyText = fc.constantFrom(...ODD_TEXTS, ...ODD_TEXTS.map((text) => `${text}12345678`));
/** Such a text as JSON. */
export const oddString = oddText.map((text) => JSON.stringify(text));

const nesting = fc
  .tuple(
    either([9, fc.integer({ min: 2, max: 12 })], [1, fc.constantFrom(1_000, 30_000)]),
    fc.constantFrom(['[', ']'], ['{"a":', '}'], ['[{"__proto__":', '}]']),
  )
  .map(([depth, [open = '', close = '']]) => nest(open.length > 1 ? Math.ceil(depth / 6) : depth, open, close));

/** JSON of any kind and depth, numbers beyond every number among it. */
export const { oddJson } = fc.letrec<{ oddJson: string; members: Member[] }>((tie) => ({
  oddJson: either(
    [4, oddString],
    [4, fc.constantFrom(...ODD_NUMBERS)],
    [2, fc.constantFrom('null', 'true', 'false', '{}', '[]')],
    [1, nesting],
    [
      1,
      fc.constantFrom(`[${Array(3_000).fill('{}')}]`, `{${Array.from({ length: 2_000 }, (_, key) => `"k${key}":0`)}}`),
    ],
    [2, fc.array(tie('oddJson'), { maxLength: 4 }).map((list) => `[${list.join()}]`)],
    [2, tie('members').map(object)],
  ),
  members: fc.array(fc.tuple(oddText, tie('oddJson')), { maxLength: 4 }),
}));

/** An object as JSON. */
export function object(members: readonly Member[]): string {
  return `{${members.map(([key, json]) => `${JSON.stringify(key)}:${json}`).join()}}`;
}

/** What is done to a member that was right. */
const harm = fc.record({
  how: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add', 'before', 'after', 'inside'),
  at: fc.nat(),
  key: either(fc.constantFrom('__proto__', 'constructor', 'toString', 'site', 'stamp', 'id', ''), oddText),
  json: oddJson,
});

/** The same members with some harm done to them: one missing, of another kind, twice, or one too many. */
export function harmed(
  members: fc.Arbitrary<Member[]>,
  weights: { whole: number; harmed: number },
): fc.Arbitrary<Member[]> {
  const once = fc.tuple(members, fc.array(harm, { minLength: 1, maxLength: 2 })).map(([whole, harms]) => {
    let list = whole;
    for (const { how, at, key, json } of harms) {
      const index = at % Math.max(1, list.length);
      const name = list[index]?.[0] ?? key;
      const put = (...them: Member[]) => [...list.slice(0, index), ...them, ...list.slice(index + 1)];
      const standing: Member[] = list[index] ? [list[index]] : [];
      if (how === 'replace') list = put([name, json]);
      if (how === 'remove') list = put();
      if (how === 'add') list = [...list, [key, json]];
      if (how === 'before') list = put([name, json], ...standing);
      if (how === 'after') list = put(...standing, [name, json]);
      if (how === 'inside') list = put([name, `[${standing[0]?.[1] ?? json}]`]);
    }
    return list;
  });
  return either([weights.whole, members], [weights.harmed, once]);
}
