import { describe, expect, it } from 'vitest';
import { endOf, LONG, PIXEL, read } from '../../../fixtures/read-card.ts';
import type { CardInput } from './card-input.ts';

describe('text that the fonts cannot draw', () => {
  it('leaves a sign out and keeps the words', () => {
    expect(read({ words: 'Bought my first car \u{1FBC5} here' }).all).toContain('Bought my first car');
    expect(read({ words: 'Bought my first car \u{1FBC5} here' }).all).toContain('here');
  });

  it('writes a flag as its letters', () => {
    expect(read({ words: 'From 🇩🇪 to you' }).all).toContain('From DE to');
  });

  it('draws the plain card rather than boxes', () => {
    expect(read({ words: 'บริการดีมาก' }).texts[1]?.text).toBe('Fairlight Motors,');
  });

  it('says nothing in place of a name that it cannot draw, and "A customer" where nobody could see it', () => {
    expect(read({ name: 'ไอยรา' }).all).not.toContain('A customer');
    for (const name of ['\u200B', '\u0000', ' ']) expect(read({ name }).all).toContain('A customer');
  });

  it.each(['🚗', '雨', 'ก', '\u0000', ' ', '\u200B'])('does not fail where every text is %j', (text) => {
    expect(() => read({ words: text, name: text, how: text, location: { name: text, locality: text } })).not.toThrow();
  });
});

describe('right-to-left text', () => {
  const rtl = { direction: 'rtl', language: 'ar', name: undefined, how: undefined, photo: undefined } as const;
  /** The pieces of the first line from left to right, spaces apart. */
  const firstLine = (card: Partial<CardInput>) => {
    const { texts } = read({ ...rtl, ...card });
    return texts
      .filter(({ y }) => y === texts[0]?.y)
      .sort((one, other) => one.x - other.x)
      .map(({ text }) => text);
  };

  it.each([
    { words: 'سعره 31,500 € فقط!', line: ['€ فقط!', '31,500', 'سعره'], why: 'a number stands in its own order' },
    { words: 'من Harbor Road (حيفا)', line: ['(حيفا)', 'Harbor Road', 'من'], why: 'Latin words keep theirs' },
    { words: 'شكرا (جدا)', line: ['شكرا (جدا)'], why: 'brackets belong to the letters' },
  ])('$why: $words', ({ words, line }) => {
    expect(firstLine({ words })).toEqual(line);
  });

  it('runs from left to right where the words do', () => {
    const line = firstLine({ words: 'She said “شكرا” twice', direction: 'ltr', language: 'en' });
    expect(line).toEqual(['She said “', 'شكرا', '” twice']);
  });

  it('keeps an emoji beside its words', () => {
    const { texts, pictures } = read({ ...rtl, words: 'سعيدة 😊 جدا' });
    const [one, other] = texts.map(({ x }) => x);
    const middle = pictures[0]?.x ?? 0;
    expect([one, middle, other].sort((a = 0, b = 0) => a - b)).toEqual([one, middle, other]);
  });
});

describe('hostile text', () => {
  const HOSTILE = [
    '</text><script>alert(1)</script><image href="file:///etc/passwd"/>',
    ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;&#0;',
    'x'.repeat(2_000),
    'W'.repeat(500),
    `\u202Egnp.exe ${'\u202E'.repeat(300)}`,
    `Z${'\u0335\u0336'.repeat(200)}algo`,
    '👩‍👩‍👧‍👦'.repeat(100),
    '\u0000\u0001\uD800\uFFFF',
    'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
    '．'.repeat(300),
    'مرحبا '.repeat(100),
    'a\u00A0'.repeat(400),
    '- '.repeat(400),
    '\n'.repeat(400),
  ];

  it.each(HOSTILE)('stays inside its place: %j', (text) => {
    for (const direction of ['ltr', 'rtl'] as const) {
      for (const photo of [PIXEL, undefined]) {
        const card = { words: text, name: text, how: text, location: { name: text, locality: text }, initial: text };
        const { document, texts, pictures } = read({ ...card, photo, direction });
        expect(document.querySelector('script,parsererror')).toBeNull();
        expect(document.querySelectorAll('image')).toHaveLength(photo ? 1 : 0);
        const [least, most] = photo === undefined ? [64, 1136] : direction === 'ltr' ? [64, 740] : [460, 1136];
        const emoji = pictures.filter(({ width }) => width !== 404);
        const boxes = [
          ...texts.map((piece) => ({ from: piece.x, to: endOf(piece), y: piece.y })),
          ...emoji.map(({ x, y, width, height }) => ({ from: x, to: x + width, y: y + height })),
        ];
        for (const { from, to, y } of boxes) {
          expect(from).toBeGreaterThanOrEqual(least - 1);
          expect(to).toBeLessThanOrEqual(most + 1);
          expect(y).toBeLessThan(620);
        }
      }
    }
  });

  it('never lets words run into the place', () => {
    for (const words of [
      LONG,
      'W'.repeat(500),
      'دخلتُ غاضبة وخرجتُ مبتسمة. '.repeat(20),
      'They remembered my dog’s name.',
    ]) {
      for (const photo of [PIXEL, undefined]) {
        const { texts } = read({ words, photo });
        const how = texts.find(({ text }) => text.startsWith('Left after'));
        expect(how?.y).toBeLessThan(photo ? 495 : 512);
      }
    }
  });
});
