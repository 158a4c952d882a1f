import { benjaminiHochberg } from '../benjamini-hochberg.ts';
import { check } from '../check.ts';
import { shareDifference } from '../share-difference.ts';
import { chooseQuote, type Quote } from './choose-quote.ts';
import type { Comment } from './comment.ts';
import { fisherExact } from './fisher-exact.ts';
import { gatherThemes } from './gather-themes.ts';
import { joinForms } from './join-forms.ts';
import type { MaskOptions } from './mask-personal-data.ts';
import { type ReadComment, readComments } from './read-comments.ts';
import type { TestedTerm } from './tested-term.ts';

export interface Theme {
  /** The word, or pair of words, that says it best, in lower case; with the other forms of the word, which count as the same. */
  term: string;
  forms: string[];
  /** What stands mostly in the same comments. */
  saidWith: string[];
  language: string;
  /** With whom it goes. */
  side: 'unhappy' | 'happy';
  /** Comments that mention it: all, those with a score of 0 to 6, those with 9 or 10. */
  mentions: number;
  unhappyMentions: number;
  happyMentions: number;
  /** Shares of the unhappy and the happy comments of this language that mention it; their difference with its 95 % range. */
  unhappyShare: number;
  happyShare: number;
  diff: number;
  low: number;
  high: number;
  /** Share of false alarms among all that is as clear as this. */
  q: number;
  /** Words of customers, masked: one who was unhappy, one who was happy; null where nobody of that kind mentions it. */
  bad: Quote | null;
  good: Quote | null;
}

export interface CommentThemes {
  status: 'TOO_FEW' | 'NO_THEME' | 'OK';
  /** Comments in a language that we know; by language. */
  n: number;
  languages: Record<string, number>;
  /** The clearest first, at most ten. */
  themes: Theme[];
}

const LEAST_COMMENTS = 30;
const LEAST_OF_SIDE = 10;
const LEAST_MENTIONS = 5;
const FALSE_ALARMS = 0.05;
const MOST_THEMES = 10;

/**
 * What unhappy customers write about, and what happy ones do: words and pairs of words that one side mentions more often than the other, beyond chance. For
 * each term with 5 mentions: the share of unhappy comments (0–6) that mention it against that of happy ones (9–10), Fisher's exact test, Newcombe's
 * range; flagged is q < .05 by Benjamini & Hochberg over all terms of all languages. Forms of a word are one theme.
 * Nothing is learned elsewhere, and everything can be counted again by hand.
 *
 * E-mail addresses, numbers and names are masked before anything is counted or shown (`maskPersonalData`).
 *
 * Gates: under 30 comments, or no language with 10 of either kind, `TOO_FEW`; nothing flagged `NO_THEME`.
 *
 * @throws InsightsError where a comment has no text or its score is no number.
 */
export function commentThemes(comments: readonly Comment[], options: MaskOptions = {}): CommentThemes {
  check.list(comments, 'comments');
  check.given(options, 'options');
  for (const [at, comment] of comments.entries()) checkComment(comment, `comments[${at}]`);
  const read = readComments(comments, options);
  const byLanguage = new Map<string, ReadComment[]>();
  for (const each of read) {
    const others = byLanguage.get(each.language);
    if (others) others.push(each);
    else byLanguage.set(each.language, [each]);
  }
  const languages = Object.fromEntries([...byLanguage].map(([language, all]) => [language, all.length]));
  const base = { n: read.length, languages };
  const enough = [...byLanguage].filter(([, all]) => sidesOf(all).every((side) => side.length >= LEAST_OF_SIDE));
  if (read.length < LEAST_COMMENTS || enough.length === 0) return { status: 'TOO_FEW', ...base, themes: [] };

  const tested = enough.flatMap(([language, all]) => testTerms(language, all));
  const qs = benjaminiHochberg(tested.map(({ p }) => p));
  const flagged = tested.flatMap((each, at) => {
    const q = qs[at] ?? 1;
    return q < FALSE_ALARMS ? [{ ...each, q }] : [];
  });
  const themes = gatherThemes(flagged)
    .slice(0, MOST_THEMES)
    .map(({ lead, saidWith }): Theme => {
      const [unhappy, happy] = sidesOf([...lead.mentioning]);
      const { language, side, q, sizes, forms } = lead;
      const counts = { unhappyMentions: unhappy.length, happyMentions: happy.length };
      const { diff, low, high } = shareDifference({
        x1: unhappy.length,
        n1: sizes.unhappy,
        x2: happy.length,
        n2: sizes.happy,
      });
      return {
        term: lead.term,
        forms,
        saidWith,
        language,
        side,
        mentions: lead.mentioning.size,
        ...counts,
        unhappyShare: unhappy.length / sizes.unhappy,
        happyShare: happy.length / sizes.happy,
        diff: diff ?? 0,
        low: low ?? 0,
        high: high ?? 0,
        q,
        bad: chooseQuote(unhappy, [...forms, ...saidWith]),
        good: chooseQuote(happy, [...forms, ...saidWith]),
      };
    });
  return { status: themes.length > 0 ? 'OK' : 'NO_THEME', ...base, themes };
}

function checkComment(comment: Comment, argument: string): void {
  check.given(comment, argument);
  check.id(comment.id, `${argument}.id`);
  check.text(comment.text, `${argument}.text`);
  check.number(comment.score, `${argument}.score`);
}

/** Those who were unhappy, and those who were happy. */
function sidesOf(comments: readonly ReadComment[]): [ReadComment[], ReadComment[]] {
  return [comments.filter(({ score }) => score <= 6), comments.filter(({ score }) => score >= 9)];
}

function testTerms(language: string, comments: readonly ReadComment[]): TestedTerm[] {
  const byTerm = new Map<string, ReadComment[]>();
  for (const comment of comments)
    for (const term of comment.terms) {
      const known = byTerm.get(term);
      if (known) known.push(comment);
      else byTerm.set(term, [comment]);
    }
  const [allUnhappy, allHappy] = sidesOf(comments);
  const sizes = { unhappy: allUnhappy.length, happy: allHappy.length };
  const test = fisherExact(comments.length);
  return joinForms(byTerm, language).flatMap(({ term, forms, mentioning }) => {
    if (mentioning.size < LEAST_MENTIONS) return [];
    const [unhappy, happy] = sidesOf([...mentioning]);
    const side = unhappy.length / sizes.unhappy > happy.length / sizes.happy ? 'unhappy' : 'happy';
    const p = test({ x1: unhappy.length, n1: sizes.unhappy, x2: happy.length, n2: sizes.happy });
    return [{ term, forms, language, side, mentioning, sizes, p }];
  });
}
