import type { ChannelRow, Limit } from './channel-table.ts';
import type { Word } from './word.ts';

/** https://docs.x.com/fundamentals/counting-characters: these ranges weigh one, all else two. */
const isLight = (code: number) =>
  code < 4_352 || (code > 8_191 && code < 8_206) || (code > 8_207 && code < 8_224) || (code > 8_241 && code < 8_248);
/** However many code points make it: a flag, a family, a keycap. */
const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|\p{RI}|\u20e3/u;
/** What X takes for a link among the words, and counts like every link. */
const LINKS = /(https?:\/\/\S+)/;

/** What readers see as one sign each. */
function signsOf(text: string): string[] {
  return Intl.Segmenter ? [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment) : [...text];
}

/** The parts that a text may be cut between, each with its weight. */
function weighed(text: string, { count, link }: Limit): [sign: string, weight: number][] {
  if (count !== 'x') return signsOf(text).map((sign) => [sign, 1]);
  return text.split(LINKS).flatMap((part, index) => {
    if (index % 2) return [[part, link ?? part.length]];
    return signsOf(part).map((sign): [string, number] => [
      sign,
      EMOJI.test(sign) ? 2 : [...sign].reduce((sum, each) => sum + (isLight(each.codePointAt(0) ?? 0) ? 1 : 2), 0),
    ]);
  });
}

/** Cuts words so that they weigh no more than there is room for, with a sign that they go on. Counted as the network counts. */
function fitWords(words: string, limit: Limit, room: number): string {
  const signs = weighed(words.normalize('NFC'), limit);
  const sum = () => signs.reduce((all, [, weight]) => all + weight, 0);
  if (sum() <= room) return words;
  const ellipsis = limit.count === 'x' ? 2 : 1;
  while (signs[0] && sum() > room - ellipsis) signs.pop();
  return `${signs
    .map(([sign]) => sign)
    .join('')
    .trimEnd()}…`;
}

/** The words as far as a channel has room for them beside the link. */
export function fittingWords(
  { link = '', limit }: Pick<ChannelRow, 'link' | 'limit'>,
  { words, url, note }: Pick<Word, 'words' | 'url' | 'note'>,
): string {
  if (!limit) return words;
  const linkLength = limit.link ?? signsOf(url).length;
  const between = linkLength && (link.includes('{text}') ? 2 : 1);
  const beside = note ? weighed(`\n\n${note}`, limit).reduce((all, [, weight]) => all + weight, 0) : 0;
  return fitWords(words, limit, limit.most - linkLength - between - beside);
}
