import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

/** `right-to-left`: the font for texts that hold Arabic or Hebrew; it has the Latin letters among them too. */
export type Weight = 400 | 500 | 600 | 'right-to-left';
export type Face = { family: string; weight: number; file: string; font: Font };

const { resolve } = createRequire(import.meta.url);

/** TTF only: resvg draws nothing from WOFF, and says nothing. Opened once; a font is read as its glyphs are asked for. */
function face(family: string, weight: number, path: string): Face {
  const file = resolve(path);
  const font = openSync(file);
  if (!('layout' in font)) throw new Error(`${file} holds more than one font`);
  return { family, weight, file, font };
}

const regular = face('Inter', 400, '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf');
const medium = face('Inter', 500, '@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf');
const semiBold = face('Inter', 600, '@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf');
/** For the scripts that Inter lacks: Arabic, Hebrew, Armenian, Georgian and more. */
const fallback = face('DejaVu Sans', 400, 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf');

const faces: Record<Weight, readonly Face[]> = {
  400: [regular, fallback],
  500: [medium, fallback],
  600: [semiBold, fallback],
  'right-to-left': [fallback, regular],
};

/** The faces to try for a text, best first. */
export function facesFor(weight: Weight): readonly Face[] {
  return faces[weight];
}

/** Every font file that a card may need. */
export const fontFiles: readonly string[] = [regular, medium, semiBold, fallback].map(({ file }) => file);
