/** Colors are `#rrggbb`. */
export type BrandColors = {
  light: BrandTones;
  dark: BrandTones;
};

type BrandTones = {
  /** Fills: the primary button, the tile with the initial. */
  fill: string;
  /** Text on the fill, at least 4.5 : 1. */
  onFill: string;
  /** The brand as text or line on the canvas, at least 4.5 : 1. */
  text: string;
};

const PINE: BrandColors = {
  light: { fill: '#1f6f5c', onFill: '#ffffff', text: '#1f6f5c' },
  dark: { fill: '#6cc4ab', onFill: '#10211c', text: '#6cc4ab' },
};
/** The least contrast of text by WCAG 2.2 AA. */
const TEXT_CONTRAST = 4.5;
/** Goodword's own pine stands at about this on the dark surface; a fill that only just passed would look switched off. */
const DARK_CONTRAST = 7;
const LIGHT_CANVAS = '#faf8f5';
const DARK_SURFACE = '#1e1c1a';

/**
 * The colors of a site from its one brand color.
 *
 * @param brand `#rrggbb`; anything else, also nothing, gives Goodword's pine. The result is safe inside a style sheet.
 */
export function brandColors(brand: string | undefined): BrandColors {
  const own = brand?.toLowerCase();
  if (own === undefined || own === PINE.light.fill || !/^#[0-9a-f]{6}$/.test(own)) return PINE;
  const text = approach({ color: own, target: '#000000', ground: LIGHT_CANVAS, contrast: TEXT_CONTRAST });
  const fill = approach({ color: own, target: '#ffffff', ground: DARK_SURFACE, contrast: DARK_CONTRAST });
  return {
    light: { fill: own, onFill: readableOn(own), text },
    dark: { fill, onFill: readableOn(fill), text: fill },
  };
}

/** White, else the ink, else black: the first that can be read. One of white and black always can: 21 is more than 4.5². */
function readableOn(ground: string): string {
  return ['#ffffff', '#1d1b18'].find((color) => contrastOf(color, ground) >= TEXT_CONTRAST) ?? '#000000';
}

/** Contrast of two colors by WCAG, 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const lights = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((lights[0] ?? 0) + 0.05) / ((lights[1] ?? 0) + 0.05);
}

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Moves a color toward black or white until it stands out enough from the ground. */
function approach(way: { color: string; target: string; ground: string; contrast: number }): string {
  for (let share = 0; share < 1; share += 0.04) {
    const mixed = mix(way.color, way.target, share);
    if (contrastOf(mixed, way.ground) >= way.contrast) return mixed;
  }
  return way.target;
}

function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((channel, at) => Math.round(channel + ((target[at] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
