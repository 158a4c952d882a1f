/**
 * "Harbor Books, Harbor Street": the brand, then which of its places. The place alone where its name holds the whole of the brand's,
 * "Harbor Books Mill Lane": a first word that both share is no brand.
 */
export function placeLine({ site, place }: { site: string; place: string }): string {
  if (site === '' || holds(place, site)) return place;
  return place === '' || holds(site, place) ? site : `${site}${comma(place)}${place}`;
}

/** As the place's own script separates names. */
function comma(text: string): string {
  if (/\p{Script=Arabic}/u.test(text)) return '، ';
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text) ? ' ' : ', ';
}

const LETTER = /^[\p{L}\p{M}\p{N}]/u;
/** Written without spaces: what follows may be another word. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a name stands in another as words of their own, in whatever case. */
function holds(whole: string, part: string): boolean {
  const [all, wanted] = [fold(whole), fold(part)];
  for (let at = all.indexOf(wanted); at !== -1; at = all.indexOf(wanted, at + 1)) {
    const before = all.slice(0, at);
    const after = all.slice(at + wanted.length);
    if (isApart(before.slice(-1)) && isApart(after)) return true;
  }
  return false;
}

function isApart(text: string): boolean {
  return !LETTER.test(text) || UNSPACED.test(text);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
