import { termFinder } from '@goodword/insights/comments';
import { maskStored, type NameLists } from './mask-stored.ts';
import type { StoredComment } from './read-comments.ts';

/** What a manager reads of one customer about one driver. */
export interface DriverComment {
  response: string;
  day: string;
  score: number | null;
  /** The same customer's rating of the driver, 1 to 5; null: not rated, only written about. */
  rating: number | null;
  /** Which of the driver's words the comment has; none: the customer rated the driver so, and may write about something else. */
  mentions: string[];
  /** A language of ours, without its country; null: not known. */
  language: string | null;
  /** Masked; as long as the customer wrote. */
  text: string;
}

export interface TwoCommentsInput extends NameLists {
  /** One location's, of the days that matter. Their order changes nothing. */
  comments: readonly StoredComment[];
  /** The driver's id. */
  driver: string;
  /** Words that stand for the driver, by language without country: `{en: ['wait', 'queue'], de: ['Wartezeit']}`. See `driverTerms`. */
  terms: Readonly<Record<string, readonly string[]>>;
}

type Side = 'good' | 'bad';
/** One good and one bad; null: there is none. */
export type TwoComments = Record<Side, DriverComment | null>;
interface Candidate extends DriverComment {
  side: Side;
  at: number;
}

const LOW_RATING = 2;
const HIGH_RATING = 4;
/** About what a line or two hold. */
const GOOD_LENGTH = 90;
/** Shorter ones ("ok", "👍") tell a manager nothing. */
const LEAST_LETTERS = 8;

/**
 * One good and one bad comment about the driver that a location works on: what customers mean by its number. Null where there is none.
 *
 * Whose comment it is, the rating says where the customer gave one: 1 and 2 are bad, 4 and 5 good, 3 is neither, whatever the score. Without a
 * rating (each customer is asked a few drivers only) a comment counts if it has one of the driver's words, bad with a score of 0 to 6, good with 9 or 10.
 *
 * Of several, in this order: one that mentions the driver; one that rates it; the clearest rating or, without one, score; the one nearest
 * to 90 letters; the newest; the smaller id. So the same comments always give the same two. They are of different customers, as each is of one side.
 *
 * Masked like everything that is shown to whoever may not know persons: `names` are known customers', `keep` are public names.
 * Pure. 2,000 comments of 150 characters take some 0.2 s: where requests are answered, ask `CommentReader.two`.
 */
export function twoComments({ comments, driver, terms, names = [], keep = [] }: TwoCommentsInput): TwoComments {
  const finders = new Map<string, (text: string) => string[]>();
  const mentionsIn = (text: string, language: string | null) => {
    const key = language ?? '';
    // What is in no language of ours may still hold a word as it is written in one of them.
    const words = language === null ? Object.values(terms).flat() : wordsOf(terms, language);
    const find = finders.get(key) ?? termFinder(language ?? 'en', words);
    finders.set(key, find);
    return find(text);
  };
  const candidates = maskStored(comments, { names, keep }).flatMap((comment): Candidate[] => {
    const { response, day, at, score, spoken, text } = comment;
    if ((text.match(/[\p{L}\p{M}]/gu)?.length ?? 0) < LEAST_LETTERS && !isSpaceless(spoken)) return [];
    const rating = Object.hasOwn(comment.ratings, driver) ? (comment.ratings[driver] ?? null) : null;
    const mentions = mentionsIn(text, spoken);
    const side = rating === null ? sideOfScore(score, mentions) : sideOfRating(rating);
    return side ? [{ side, at, response, day, score, rating, mentions, language: spoken, text }] : [];
  });
  const best = (side: Side) => {
    const [first] = candidates.filter((each) => each.side === side).sort(byWorth);
    if (!first) return null;
    const { side: _, at: __, ...comment } = first;
    return comment;
  };
  return { good: best('good'), bad: best('bad') };
}

function wordsOf(terms: TwoCommentsInput['terms'], language: string): readonly string[] {
  return Object.entries(terms).flatMap(([tag, words]) => (tag.toLowerCase().split('-')[0] === language ? words : []));
}

/** One sign can be a word there. */
function isSpaceless(language: string | null): boolean {
  return language === 'ja' || language === 'zh';
}

function sideOfRating(rating: number): Side | undefined {
  if (rating <= LOW_RATING) return 'bad';
  return rating >= HIGH_RATING ? 'good' : undefined;
}

function sideOfScore(score: number | null, mentions: readonly string[]): Side | undefined {
  if (score === null || mentions.length === 0) return undefined;
  if (score <= 6) return 'bad';
  return score >= 9 ? 'good' : undefined;
}

function byWorth(one: Candidate, other: Candidate): number {
  return (
    Number(other.mentions.length > 0) - Number(one.mentions.length > 0) ||
    Number(other.rating !== null) - Number(one.rating !== null) ||
    clarity(other) - clarity(one) ||
    away(one) - away(other) ||
    other.at - one.at ||
    (one.response < other.response ? -1 : 1)
  );
}

/** How far from the middle: a rating of 1 says more than one of 2. */
function clarity({ rating, score }: Candidate): number {
  return Math.abs(rating === null ? (score ?? 5) - 5 : rating - 3);
}

function away({ text }: Candidate): number {
  return Math.abs([...text].length - GOOD_LENGTH);
}
