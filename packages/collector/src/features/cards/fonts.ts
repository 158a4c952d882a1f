import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

export type Weight = 400 | 500 | 600;
/** Whose forms of the characters that Japanese and Chinese share. */
export type Han = 'ja' | 'zh';
export type Face = {
  family: string;
  weight: number;
  file: string;
  /** Opened when it is first asked for: the larger ones are 10 MB. */
  font: Font;
  /** Its letters join each other: no space goes between them. */
  isJoined: boolean;
  runsRightToLeft: boolean;
};

type Family = {
  family: string;
  /** By weight, the module path of a TTF: resvg draws nothing from WOFF, and says nothing. */
  paths: Record<Weight, string>;
  /** What it is asked for; absent: everything. */
  letters?: RegExp;
  isJoined?: boolean;
  runsRightToLeft?: boolean;
};

const google = (folder: string, name: string) => (weight: string) =>
  `@expo-google-fonts/${folder}/${weight}/${name}_${weight}.ttf`;
const family = (paths: (weight: string) => string, more: Omit<Family, 'paths'>): Family => ({
  ...more,
  paths: { 400: paths('400Regular'), 500: paths('500Medium'), 600: paths('600SemiBold') },
});

/** Punctuation, kana, ideographs and their full-width company. */
const EAST_ASIAN =
  /[\u2E80-\u303F\u3040-\u30FF\u31C0-\u31FF\u3200-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFFEF\u{20000}-\u{3FFFF}]/u;

const latin = family(google('inter', 'Inter'), { family: 'Inter' });
const arabic = family(google('noto-sans-arabic', 'NotoSansArabic'), {
  family: 'Noto Sans Arabic',
  letters: /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\uFB50-\uFDFF\uFE70-\uFEFC]/,
  isJoined: true,
  runsRightToLeft: true,
});
const hebrew = family(google('noto-sans-hebrew', 'NotoSansHebrew'), {
  family: 'Noto Sans Hebrew',
  letters: /[\u0590-\u05FF\uFB1D-\uFB4F]/,
  runsRightToLeft: true,
});
const japanese = family(google('noto-sans-jp', 'NotoSansJP'), { family: 'Noto Sans JP', letters: EAST_ASIAN });
const chinese = family(google('noto-sans-sc', 'NotoSansSC'), { family: 'Noto Sans SC', letters: EAST_ASIAN });
const other = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf';
/** For what the others lack: Armenian, Georgian, symbols. */
const rest: Family = { family: 'DejaVu Sans', paths: { 400: other, 500: other, 600: other } };

const FAMILIES: Record<Han, readonly Family[]> = {
  ja: [latin, arabic, hebrew, japanese, chinese, rest],
  zh: [latin, arabic, hebrew, chinese, japanese, rest],
};

const { resolve } = createRequire(import.meta.url);
const faces = new Map<string, Face | undefined>();

/** The first face that has every one of the characters, the space among them; undefined where none has. */
export function faceFor(
  characters: readonly string[],
  { weight, han }: { weight: Weight; han: Han },
): Face | undefined {
  for (const each of FAMILIES[han]) {
    if (each.letters && !characters.some((character) => each.letters?.test(character))) continue;
    const face = faceOf(each, weight);
    if (face && hasAll(face, characters)) return face;
  }
  return undefined;
}

export function hasAll({ font }: Face, characters: readonly string[]): boolean {
  return characters.every((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
}

/** Undefined where the font was left out of the installation. */
function faceOf(
  { family, paths, isJoined = false, runsRightToLeft = false }: Family,
  weight: Weight,
): Face | undefined {
  const path = paths[weight];
  if (faces.has(path)) return faces.get(path);
  const file = find(path);
  const font = file === undefined ? undefined : openSync(file);
  if (font && !('layout' in font)) throw new Error(`${file} holds more than one font`);
  const made = file !== undefined &&
    font && { family, weight: path === other ? 400 : weight, file, font, isJoined, runsRightToLeft };
  faces.set(path, made || undefined);
  return made || undefined;
}

/** A face that was opened, as an SVG of ours names it. */
export function faceOfFamily(family: string, weight: number): Face | undefined {
  return [...faces.values()].find((face) => face?.family === family && face.weight === weight);
}

/** The files of the faces that an SVG of ours names: resvg reads no others. */
export function fontFilesOf(svg: string): string[] {
  const named = new Set(
    Array.from(svg.matchAll(/font-family="([^"]+)" font-weight="(\d+)"/g), ([, ...name]) => name.join()),
  );
  return [...faces.values()].flatMap((face) => (face && named.has(`${face.family},${face.weight}`) ? [face.file] : []));
}

function find(path: string): string | undefined {
  try {
    return resolve(path);
  } catch {
    return undefined;
  }
}
