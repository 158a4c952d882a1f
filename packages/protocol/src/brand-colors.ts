type Rgb = number[];

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance(color: Rgb): number {
  const [red = 0, green = 0, blue = 0] = color.map((part) => {
    const share = part / 255;
    return share > 0.04045 ? ((share + 0.055) / 1.055) ** 2.4 : share / 12.92;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/*
 * A contrast is (lighter + 0.05) / (darker + 0.05), and 4.5 is wanted: on white, 1.05 / 4.5 - 0.05; on the dark card
 * #1e1c1a, 4.5 * (0.0116 + 0.05) - 0.05; under the ink #10211c, 4.5 * (0.0134 + 0.05) - 0.05.
 */
const DARKEST_FOR_WHITE = 0.183;
const LIGHTEST_FOR_DARK = 0.2275;
const LIGHTEST_FOR_INK = 0.236;

/**
 * The site's color `#rrggbb` as a fill, what is written on it, what is laid over it under the pointer, and the color as
 * ink for rings and signs. All that must be read has a contrast of 4.5 at least.
 */
export function brandColors(brand: string, isDark: boolean): [fill: string, on: string, tint: string, ring: string] {
  const given = [1, 3, 5].map((at) => Number.parseInt(brand.slice(at, at + 2), 16));
  let ring = given;
  while (isDark ? luminance(ring) < LIGHTEST_FOR_DARK : luminance(ring) > DARKEST_FOR_WHITE) {
    ring = ring.map((part) => Math.round(isDark ? part + (255 - part) / 10 : part * 0.9));
  }
  const fill = isDark ? ring : given;
  const light = luminance(fill);
  const isWhiteOn = light < DARKEST_FOR_WHITE;
  return [
    hex(fill),
    isWhiteOn ? '#fff' : light < LIGHTEST_FOR_INK ? '#000' : '#10211c',
    // Away from what is written on it, so that a pointer never makes it harder to read.
    isWhiteOn ? '#0003' : '#fff3',
    hex(ring),
  ];
}

/**
 * What the card is drawn with, `fill on tint ring` in the light scheme and again in the dark, between spaces; without a brand in
 * Goodword's own pine.
 */
export function cardColors(brand: string | undefined): string {
  return [...brandColors(brand ?? '#1f6f5c', false), ...brandColors(brand ?? '#6cc4ab', true)].join(' ');
}

const hex = (color: Rgb) => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
