import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { LRUCache } from 'lru-cache';

type PictureSet = { icons: Record<string, { body: string }> };

/** The pictures' own box. */
export const EMOJI_BOX = 128;
/** Contents of the pictures that were drawn, by name: some 5 KB each. */
const MAX_KEPT = 400;

const SHOWN_AS_PICTURE = /^(?:\p{Emoji_Presentation}|\p{Regional_Indicator}{2}|.*[\uFE0F\u20E3]|\p{Emoji}\u200D)/u;
const MAY_BE_PICTURE = /^\p{Extended_Pictographic}/u;

const { resolve } = createRequire(import.meta.url);
const bodies = new LRUCache<string, string>({ max: MAX_KEPT });
/** The whole set, until the card is drawn. */
let set: PictureSet | undefined;
let names: Readonly<Record<string, string>> | undefined;

/**
 * The name of a grapheme's picture. `wanted`: people mean the picture, not a sign; `possible`: also where a font may have
 * a sign for it. Undefined where there is none, or where the pictures were left out of the installation.
 */
export function emojiName(grapheme: string, how: 'wanted' | 'possible'): string | undefined {
  if (!SHOWN_AS_PICTURE.test(grapheme) && !(how === 'possible' && MAY_BE_PICTURE.test(grapheme))) return undefined;
  names ??= read('@iconify-json/noto/chars.json') ?? {};
  const points = Array.from(grapheme.replaceAll('\uFE0F', ''), (character) =>
    (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'),
  );
  return names[points.join('-')];
}

/** The picture as the inside of an SVG of 128 × 128. `mark` makes its ids differ from those of the picture beside it. */
export function emojiBody(name: string, mark: string): string {
  const known = bodies.get(name) ?? load(name);
  return known
    .replace(/\bid="([^"]+)"/g, `id="${mark}$1"`)
    .replace(/url\(#([^)]+)\)/g, `url(#${mark}$1)`)
    .replace(/href="#([^"]+)"/g, `href="#${mark}$1"`);
}

/** Reads the whole set, 25 MB, in a tenth of a second, and keeps the pictures that one card needs: most texts hold none. */
function load(name: string): string {
  if (set === undefined) {
    set = read<PictureSet>('@iconify-json/noto/icons.json') ?? { icons: {} };
    setImmediate(() => {
      set = undefined;
    }).unref();
  }
  const body = set.icons[name]?.body ?? '';
  bodies.set(name, body);
  return body;
}

function read<Content>(path: string): Content | undefined {
  try {
    return JSON.parse(readFileSync(resolve(path), 'utf8'));
  } catch {
    return undefined;
  }
}
