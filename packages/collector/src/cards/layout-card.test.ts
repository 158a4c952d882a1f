import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import type { CardInput } from './card-input.ts';
import { layoutCard } from './layout-card.ts';
import { textMeasure } from './measure-text.ts';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const CARD: CardInput = {
  words: 'They remembered my dog’s name.',
  name: 'Tom',
  how: 'Left after a purchase on June 3, 2026',
  verified: true,
  location: { name: 'Fairlight Motors, Harbor Road', locality: 'Whitcombe' },
  photo: PIXEL,
  direction: 'ltr',
  language: 'en',
};
const LONG =
  'I have bought four cars in my life and hated every one of those afternoons. Here Priya asked what I do at weekends ' +
  'before she showed me anything, and told me that the cheaper one would do. And then she let me take it home for a ' +
  'night, which nobody had ever done, and called the next day to hear how my neighbors had liked it.';

function read(card: Partial<CardInput>) {
  const svg = layoutCard({ ...CARD, ...card });
  const document = new new Window().DOMParser().parseFromString(svg, 'text/xml');
  const number = (element: { getAttribute(name: string): string | null }, name: string) =>
    Number(element.getAttribute(name));
  const texts = Array.from(document.querySelectorAll('text'), (element) => ({
    text: element.textContent.replace(/[\u202A-\u202C]/g, ''),
    size: number(element, 'font-size'),
    weight: number(element, 'font-weight'),
    x: number(element, 'x'),
    y: number(element, 'y'),
    spacing: number(element, 'letter-spacing'),
    color: element.getAttribute('fill') ?? '',
    isFromEnd: element.getAttribute('text-anchor') === 'end',
  }));
  const all = texts.map(({ text }) => text).join(' ');
  return { svg, document, texts, all };
}

describe('the card', () => {
  it('shows the words largest, then who, how we know, and where', () => {
    const { texts } = read({});
    expect(texts.map(({ text, size }) => [text, size])).toEqual([
      ['They remembered', 78],
      ['my dog’s name.', 78],
      ['Tom', 28],
      ['Left after a purchase on June 3, 2026', 24],
      ['F', 28],
      ['Fairlight Motors, Harbor Road', 26],
      ['Whitcombe', 22],
    ]);
  });

  it.each([
    { words: 'They remembered my dog’s name.', photo: PIXEL, size: 78 },
    { words: 'They found a loose cable, charged me nothing and washed the car.', photo: PIXEL, size: 52 },
    { words: LONG.slice(0, 110), photo: PIXEL, size: 44 },
    { words: LONG, photo: PIXEL, size: 34 },
    { words: 'You can say no here and still get a coffee.', photo: undefined, size: 100 },
    { words: LONG, photo: undefined, size: 44 },
  ])('sets $words.length characters at $size px', ({ words, photo, size }) => {
    expect(read({ words, photo }).texts[0]?.size).toBe(size);
  });

  it('cuts after a whole sentence and says that there is more', () => {
    const { all, texts } = read({ words: LONG });
    expect(all).toContain('the cheaper one would do.');
    expect(all).not.toContain('And then');
    const readOn = texts.find(({ text }) => text === 'Read\u00A0on');
    expect(readOn?.color).toBe('#1f6f5c');
  });

  it('cuts after a word where the first sentence is too long', () => {
    const { all } = read({ words: 'word '.repeat(120) });
    expect(all).toMatch(/ word… +Read\u00A0on/);
  });

  it('wears the brand where there is no photo, in a color that can be read', () => {
    const ground = (brand: string) =>
      read({ photo: undefined, brand }).document.querySelector('rect')?.getAttribute('fill');
    expect(ground('#24407f')).toBe('#24407f');
    expect(read({ photo: undefined, brand: '#24407f' }).texts[0]?.color).toBe('#ffffff');
    expect(read({ photo: undefined, brand: '#f2c230' }).texts[0]?.color).toBe('#1d1b18');
    expect(ground('"/><script>')).toBe('#1f6f5c');
  });

  it('is a plain card of the place without words', () => {
    const { texts } = read({ words: undefined });
    expect(texts.map(({ text }) => text)).toEqual(['F', 'Fairlight Motors,', 'Harbor Road', 'Whitcombe']);
  });

  it('says "A customer" where there is no name', () => {
    expect(read({ name: undefined }).all).toContain('A customer');
  });

  it('shows a tick only for a proven visit', () => {
    const icons = (verified: boolean) => read({ verified }).svg.match(/stroke="#[0-9a-f]+"/)?.[0];
    expect(icons(true)).toBe('stroke="#2b7a4b"');
    expect(icons(false)).toBe('stroke="#5c5750"');
  });

  it('turns for a language from right to left', () => {
    const { texts, document } = read({
      words: 'دخلتُ غاضبة وخرجتُ مبتسمة.',
      name: 'ليلى',
      how: undefined,
      location: { name: 'شارع الميناء' },
      direction: 'rtl',
      language: 'ar',
    });
    expect(texts.slice(0, 2).every(({ x, isFromEnd }) => x === 1136 && isFromEnd)).toBe(true);
    expect(document.querySelector('svg > svg')?.getAttribute('x')).toBe('0');
    expect(texts[0]?.spacing).toBe(0);
  });

  it('keeps Latin words in an Arabic card at the right edge', () => {
    const { texts } = read({ direction: 'rtl', language: 'ar', words: 'Kind people.' });
    const measure = textMeasure();
    const { x = 0, text = '', size = 0, spacing = 0 } = texts[0] ?? {};
    expect(x + measure(text, { size, weight: 500, tracking: spacing / size })).toBeCloseTo(1136, 0);
  });
});

describe('text that the fonts cannot draw', () => {
  it('leaves an emoji out and keeps the words', () => {
    expect(read({ words: 'Bought my first car 🚗 here' }).all).toContain('Bought my first car here');
  });

  it('draws the plain card rather than boxes', () => {
    expect(read({ words: '雨の日に飛び込んだ' }).texts[1]?.text).toBe('Fairlight Motors,');
  });

  it('says nothing in place of a name that it cannot draw', () => {
    const { all } = read({ name: '健太' });
    expect(all).not.toContain('A customer');
  });

  it.each(['🚗', '雨', '\u0000', ' '])('does not fail where every text is %j', (text) => {
    expect(() => read({ words: text, name: text, how: text, location: { name: text, locality: text } })).not.toThrow();
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
        const { document, texts } = read({ ...card, photo, direction });
        expect(document.querySelector('script,parsererror')).toBeNull();
        expect(document.querySelectorAll('image')).toHaveLength(photo ? 1 : 0);
        const measure = textMeasure();
        const [least, most] = photo === undefined ? [64, 1136] : direction === 'ltr' ? [64, 740] : [460, 1136];
        for (const { text, size, x, y, spacing, weight, isFromEnd } of texts) {
          const style = {
            size,
            weight: weight === 400 ? 400 : weight === 600 ? 600 : 500,
            tracking: spacing / size,
          } as const;
          const width = measure(text, /[\u0600-\u06FF]/.test(text) ? { ...style, weight: 'right-to-left' } : style);
          const [from, to] = isFromEnd ? [x - width, x] : [x, x + width];
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
