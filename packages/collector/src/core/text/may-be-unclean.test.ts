import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnclean } from './find-unclean.ts';
import { mayBeUnclean } from './may-be-unclean.ts';

test.each(['{"a":"x"}', '{"a":"Überzeugt, 👍 “ja”!\\n\\t"}', '{"proto":"\\\\ \\/"}', '[]'])('%s is clean', (json) => {
  expect(mayBeUnclean(json)).toBe(false);
  expect(findUnclean(JSON.parse(json))).toBeUndefined();
});

/** Pieces of names and values: some harmless, some that no store can hold. */
const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary', maxLength: 3 }), fc.constantFrom('\u007f', '\ud800', '\b', '\f', '\\', '"')),
  )
  .map((pieces) => pieces.join(''));
const name = fc.oneof(text, fc.constantFrom('__proto__', 'proto'));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.double(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 3 }),
  ),
}));

/** As a script writes it, and as one does that escapes whatever is not ASCII. */
const writings = [
  (json: string) => json,
  (json: string) => json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (json: string) => json.replaceAll('__', '_\\u005f'),
];

test('whatever no store can hold shows in the JSON that it is read from', () => {
  let unclean = 0;
  fc.assert(
    fc.property(value, fc.constantFrom(...writings), (each, write) => {
      const json = write(JSON.stringify(each));
      if (!findUnclean(JSON.parse(json))) return;
      unclean++;
      expect(mayBeUnclean(json)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
  expect(unclean).toBeGreaterThan(200);
});
