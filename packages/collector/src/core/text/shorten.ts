import { graphemes } from './graphemes.ts';

/** At most `maxLength` UTF-16 units, ended with “…” where something is left out; cut between words if that loses little. */
export function shorten(text: string, maxLength: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= maxLength) return line;
  let kept = '';
  for (const grapheme of graphemes(line)) {
    if (kept.length + grapheme.length > maxLength - 1) break;
    kept += grapheme;
  }
  const lastSpace = kept.lastIndexOf(' ');
  const cut = line[kept.length] !== ' ' && lastSpace > maxLength / 2 ? kept.slice(0, lastSpace) : kept;
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
