import { brandColors, contrastOf } from '../../core/pages/brand-colors.ts';
import { mark } from '../../core/pages/mark.ts';

/** The colors of one card, `#rrggbb`. */
export type CardTones = {
  ground: string;
  ink: string;
  /** How we know, the locality. */
  quiet: string;
  line: string;
  /** "Read on". */
  accent: string;
  tick: string;
  mark: string;
  /** Behind the disclosure, and the text on it. */
  band: string;
  onBand: string;
  tile: string;
  onTile: string;
};

/** Below this the apricot mark would drown in a brand that is itself orange. It need not be read, only seen. */
const SEEN_CONTRAST = 1.6;

/** Beside a photo the card is light; without one it wears the brand's color. */
export function cardTones({ brand, hasPhoto }: { brand: string | undefined; hasPhoto: boolean }): CardTones {
  const { fill, onFill, text } = brandColors(brand).light;
  if (hasPhoto) {
    return {
      ground: '#faf8f5',
      ink: '#1d1b18',
      quiet: '#5c5750',
      line: '#e0dacf',
      accent: text,
      tick: '#2b7a4b',
      mark: mark.color,
      band: '#f4f0ea',
      onBand: '#1d1b18',
      tile: fill,
      onTile: onFill,
    };
  }
  return {
    ground: fill,
    ink: onFill,
    quiet: onFill,
    line: onFill,
    accent: onFill,
    tick: onFill,
    band: onFill,
    onBand: fill,
    mark: contrastOf(mark.color, fill) >= SEEN_CONTRAST ? mark.color : onFill,
    tile: onFill,
    onTile: fill,
  };
}
