import { describe, expect, it } from 'vitest';
import { endOf, LONG, PIXEL, read } from '../../../fixtures/read-card.ts';
import type { CardInput } from './card-input.ts';

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

  it.each([
    {
      words: 'دخلتُ غاضبة وخرجتُ مبتسمة. شرحوا لي كل شيء بهدوء، ولم يبيعوني ما لا أحتاجه.',
      language: 'ar',
      size: 46,
      leading: 72,
      family: 'Noto Sans Arabic',
    },
    {
      words: 'נכנסתי כועסת ויצאתי מחייכת. הסבירו לי הכול בסבלנות.',
      language: 'he',
      size: 52,
      leading: 64,
      family: 'Noto Sans Hebrew',
    },
    {
      words:
        '雨の日に飛び込んだのに、嫌な顔ひとつせず話を聞いてくれました。「直すより待ったほうがいい」と正直に言ってくれた店は初めてです。',
      language: 'ja',
      size: 38,
      leading: 60,
      family: 'Noto Sans JP',
    },
    {
      words: '下雨天冲进来，没有人摆脸色，耐心听我说完。第一次遇到会老实说先不用修的店。',
      language: 'zh-Hans',
      size: 38,
      leading: 60,
      family: 'Noto Sans SC',
    },
    { words: '价格便宜', language: 'en', size: 60, leading: 88, family: 'Noto Sans SC' },
    { words: 'ここは値段が安い', language: 'en', size: 60, leading: 88, family: 'Noto Sans JP' },
  ])(
    'sets $language in $family at $size/$leading, without tracking where it has none',
    ({ words, language, size, leading, family }) => {
      const { texts } = read({ words, language, direction: /^(ar|he)/.test(language) ? 'rtl' : 'ltr' });
      const [first, ...others] = texts.filter((piece) => piece.size === size);
      const next = others.find(({ y }) => y > (first?.y ?? 0));
      expect([first?.family, first?.weight]).toEqual([family, 500]);
      if (next) expect(next.y - (first?.y ?? 0)).toBe(leading);
      if (language !== 'he') expect(first?.spacing).toBe(0);
    },
  );

  it('keeps an emoji at the size of the words', () => {
    const { texts, pictures } = read({ words: 'Nobody laughed 😄' });
    const emoji = pictures.find(({ width }) => width !== 404);
    expect(texts[0]?.size).toBe(78);
    expect(emoji?.height).toBeGreaterThan(78);
    expect(emoji?.height).toBeLessThan(92);
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
    const [words] = texts;
    expect(words && endOf(words)).toBeCloseTo(1136, 0);
    expect(words?.family).toBe('Noto Sans Arabic');
    expect(document.querySelector('svg > svg')?.getAttribute('x')).toBe('0');
    expect(words?.spacing).toBe(0);
  });

  it('keeps Latin words in an Arabic card at the right edge', () => {
    const { texts } = read({ direction: 'rtl', language: 'ar', words: 'Kind people.' });
    expect(texts[0] && endOf(texts[0])).toBeCloseTo(1136, 0);
  });
});

describe('an offer', () => {
  const DISCLOSURE =
    'Advertising: Catie gets a free winter check if you use her offer. Promised before she wrote, whatever she would say.';

  it.each([
    { photo: PIXEL, words: LONG, disclosure: DISCLOSURE },
    { photo: undefined, words: LONG, disclosure: DISCLOSURE },
    { photo: PIXEL, words: 'x'.repeat(600), disclosure: `${DISCLOSURE} ${DISCLOSURE} ${DISCLOSURE}` },
  ])('is disclosed in full, as large as the name, and the words make room', ({ photo, words, disclosure }) => {
    const { texts, document } = read({ photo, words, disclosure });
    const band = Array.from(document.querySelectorAll('rect')).find(
      (box) => box.getAttribute('x') === null && box.getAttribute('y'),
    );
    const top = Number(band?.getAttribute('y'));
    const bottom = top + Number(band?.getAttribute('height'));
    const inside = texts.filter(({ y }) => y > top && y < bottom);
    expect(inside.map(({ text }) => text).join(' ')).toBe(disclosure);
    expect(new Set(inside.map(({ size }) => size))).toEqual(new Set([28]));
    expect(texts.find(({ text }) => text === 'Tom')?.size).toBe(28);
    expect(texts.find(({ text }) => text.startsWith('Left after'))?.y).toBeLessThan(top - 8);
  });
});

describe('brand and place', () => {
  const brand = 'Harbor & Sons Antiquarian Booksellers of Portsend';
  const place = 'Old Corn Exchange, Upper Harbor Street';
  const arabic = {
    brand: 'مكتبة الميناء القديم للكتب النادرة والمخطوطات والخرائط',
    place: 'فرع شارع الميناء الكبير بجوار المنارة والسوق القديم',
  };
  const shown = (card: Partial<CardInput>) => read(card).texts.map(({ text }) => text);

  it('stand on one line where there is room', () => {
    const location = { name: 'Harbor Books, Harbor Street', parts: { brand: 'Harbor Books', place: 'Harbor Street' } };
    expect(shown({ location })).toContain('Harbor Books, Harbor Street');
  });

  it.each([
    ['beside a photo', { photo: PIXEL, disclosure: undefined }],
    ['under a band', { photo: PIXEL, disclosure: 'Advertising: Tom gets a free winter check.' }],
  ])('stand above one another where the line is too long, %s: neither is lost', (_, card) => {
    const texts = shown({
      ...card,
      location: { name: `${brand}, ${place}, ${place}`, parts: { brand, place }, locality: 'Portsend' },
    });
    // The end of a line may be cut, never its beginning.
    expect(texts.filter((text) => text.startsWith('Harbor & Sons'))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith('Old Corn Exchange'))).toHaveLength(1);
  });

  it('do so right to left, too', () => {
    const { texts } = read({
      language: 'ar',
      direction: 'rtl',
      location: { name: `${arabic.brand}، ${arabic.place}، ${arabic.place}`, parts: arabic },
    });
    const all = texts.map(({ text }) => text).join(' ');
    for (const word of ['المخطوطات', 'فرع']) expect(all).toContain(word);
  });
});
