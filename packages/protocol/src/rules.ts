import { cleanText } from './clean-text.ts';
import { REVIEW_HOSTS } from './review-site.ts';

/** One rule that the product holds to, for a page to show: what it asks, where it comes from, what the software does. */
export interface Rule {
  title: string;
  sources: readonly string[];
  does: string;
}

const FTC_REVIEWS = 'FTC 16 CFR 465';
const FTC_ENDORSEMENTS = 'FTC 16 CFR 255';
const OMNIBUS = 'EU directive 2019/2161; UK DMCC Act 2024, Schedule 20';

/** The rules by name. A program that breaks one is refused under this name. A summary, not legal advice. */
export const RULES = {
  'no-review-gating': {
    title: 'Review sites are shown to everybody or to nobody',
    sources: [FTC_REVIEWS, 'Google, Trustpilot and TripAdvisor policies', OMNIBUS],
    does: 'The links to review sites stand in the thanks of everybody who answered, in the same words, whatever they said.',
  },
  'same-offer-for-everybody': {
    title: 'An offer does not depend on what a customer says',
    sources: [FTC_REVIEWS, FTC_ENDORSEMENTS],
    does: 'Everybody who answers is shown the same offer, in the same words, whatever they said.',
  },
  'no-incentive-for-reviews': {
    title: 'Nobody gets anything for a review',
    sources: ['Google, Trustpilot and TripAdvisor policies', FTC_REVIEWS],
    does: 'A program has an offer or links to review sites, never both.',
  },
  'offer-is-disclosed': {
    title: 'Who gets something for a recommendation says so',
    sources: [FTC_ENDORSEMENTS, OMNIBUS],
    does: 'While an offer is on, its disclosure stands in the message, on the card and beside the words on the page.',
  },
  'no-asking-on-yelp': {
    title: 'Nobody is asked to write on Yelp',
    sources: ["Yelp's content guidelines"],
    does: 'There is no setting for it, and a text that asks for it is refused.',
  },
  'own-words': {
    title: 'The words are the customer’s own',
    sources: ['Meta platform terms', FTC_ENDORSEMENTS],
    does: 'The field starts empty. A question is its hint; what the customer wrote before can be taken over with one tap.',
  },
  'sharing-for-everybody': {
    title: 'Everybody who answers may recommend',
    sources: [FTC_REVIEWS, 'US patent 8,510,232'],
    does: 'A good score makes the invitation warm and prominent. It never makes it possible.',
  },
  'no-ticked-boxes': {
    title: 'Consent is an act',
    sources: ['GDPR article 4(11)', 'CJEU C-673/17 (Planet49)'],
    does: 'Boxes start empty, and what they say is kept with the answer exactly as it was shown.',
  },
  'says-how-it-was-verified': {
    title: 'Where recommendations are shown, it says how they were checked',
    sources: [OMNIBUS],
    does: 'Page, card and wall say which visit stands behind the words, or that none was checked. A wall shows all of them, whatever the score.',
  },
} as const satisfies Record<string, Rule>;

/** The name of a rule. */
export type RuleName = keyof typeof RULES;

/** How a program breaks a rule: where, and what to write instead. */
export interface BrokenRule {
  rule: RuleName;
  /** Where in the program, `recommend.words`. */
  path: string;
  /** What to do instead. */
  instead: string;
}

/** Ways to say "only for some of those who answer", as other tools spell them. */
const ONLY_SOME =
  /^(?:showif|if|when|only|onlyif|onlyfor|condition|conditions|filter|audience|segment|scores?|min|max|minscore|maxscore|threshold|atleast|atmost|promoters(?:only)?|sentiment|rating|minrating|stars)$/i;
/** Ways to say "these words". */
const READY_WORDS =
  /^(?:words|message|messages|prefill|prefilled|template|templates|suggestions?|sample|samples|draft|default|body|value|ai|generate|text_?templates?)$/i;
/** Ways to tick a box beforehand. */
const TICKED = /^(?:checked|prechecked|pre_?ticked|ticked|default|defaultchecked|value|optout)$/i;
const YELP = /\byelp\b/i;
/** A question in any language that ships: Latin, Arabic, full width, Greek. */
const ASKS = /[?؟？;]\s*$/u;

/**
 * The rules that a program breaks, whether or not it is one otherwise: what an owner meant is told by name before its shape
 * is checked. Takes anything.
 */
export function brokenRules(program: unknown): BrokenRule[] {
  const broken: BrokenRule[] = [];
  const given = partOf(program);
  const add = (rule: RuleName, path: string, instead: string) => broken.push({ rule, path, instead });
  const each = (name: string, pattern: RegExp, then: (path: string) => void) => {
    for (const key of Object.keys(partOf(given[name]))) if (pattern.test(key)) then(`${name}.${key}`);
  };

  each('reviews', ONLY_SOME, (path) =>
    add('no-review-gating', path, 'leave it out: the links are shown to everybody who answers'),
  );
  each('offer', ONLY_SOME, (path) =>
    add('same-offer-for-everybody', path, 'leave it out: everybody who is asked gets the same offer'),
  );
  each('offer', /disclos/i, (path) =>
    add('offer-is-disclosed', path, 'leave it out: write how it is worded into the offer itself; it cannot be hidden'),
  );
  each('recommend', ONLY_SOME, (path) =>
    add('sharing-for-everybody', path, 'leave it out: everybody may recommend, whatever they answered'),
  );
  each('recommend', READY_WORDS, (path) =>
    add('own-words', path, 'leave it out, and write a question into recommend.prompt: the customer writes the words'),
  );
  for (const [path, text] of textsOf(partOf(given.recommend).prompt, 'recommend.prompt')) {
    if (!ASKS.test(text)) add('own-words', path, 'write a question, such as "What would you tell a friend about it?"');
  }
  if (given.reviews !== undefined && given.offer !== undefined) {
    add('no-incentive-for-reviews', 'reviews', 'leave out reviews, or the offer');
  }
  const sites = partOf(given.reviews).sites;
  if (Array.isArray(sites) && sites.some((site) => typeof site === 'string' && YELP.test(site))) {
    add('no-asking-on-yelp', 'reviews.sites', 'leave Yelp out');
  }
  questions(given.questions, add);
  texts(given, add);
  return broken;
}

type Add = (rule: RuleName, path: string, instead: string) => void;

function questions(list: unknown, add: Add): void {
  if (!Array.isArray(list)) return;
  for (const [index, question] of list.entries()) {
    const { type, permission } = partOf(question);
    if (type !== 'consent' && type !== 'contact' && permission === undefined) continue;
    for (const key of Object.keys(partOf(question))) {
      if (TICKED.test(key)) add('no-ticked-boxes', `questions.${index}.${key}`, 'leave it out: boxes start empty');
    }
  }
}

/** What texts ask for beside the settings: a link to a review site where only some come to, or for something in return. */
function texts(given: Record<string, unknown>, add: Add): void {
  for (const [path, text] of textsOf(given, '')) {
    if (YELP.test(text) && !path.startsWith('reviews.')) {
      add('no-asking-on-yelp', path, 'do not mention Yelp: it forbids asking for reviews');
      continue;
    }
    if (!REVIEW_HOSTS.test(text)) continue;
    if (given.offer !== undefined) {
      add('no-incentive-for-reviews', path, 'leave the address of the review site out while there is an offer');
    } else {
      add(
        'no-review-gating',
        path,
        "write the address into the location's reviewLinks, and its site into reviews.sites: then everybody is shown it",
      );
    }
  }
}

function partOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/** Every text within as it would be kept, with where it stands. Bounded: what comes is anybody's. */
function textsOf(value: unknown, path: string, depth = 0): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, cleanText(value)]];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, path === '' ? key : `${path}.${key}`, depth + 1),
  );
}
