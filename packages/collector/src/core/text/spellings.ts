import { foldText } from './fold-text.ts';

/** How German and the Nordic languages write these letters where a keyboard has none of them. */
const SPELLED_OUT: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

/** A text as {@link foldText} writes it, and once more with its umlauts spelled out, where it has any: Muller and Mueller. */
export function spellings(text: string): string[] {
  const folded = foldText(text);
  const composed = text.normalize('NFC').toLowerCase();
  const spelled = composed.replace(/[äöüåø]/g, (letter) => SPELLED_OUT[letter] ?? letter);
  return spelled === composed ? [folded] : [folded, foldText(spelled)];
}
