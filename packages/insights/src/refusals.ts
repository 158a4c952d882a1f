const MODEL = {
  TOO_FEW: 'cannot rank what matters yet ({k} of 100)',
  PROVISIONAL: 'provisional order (top driver right about 85% of the time in simulation)',
  NO_MODEL: 'these questions do not explain recommendation here; ask other questions',
  EXCLUDED_DRIVER: 'everyone gave the same answer',
  // Instead of the sentence above, where `excludedBecause` says so.
  TOO_FEW_ANSWERS: 'too few answered this question ({k} of 10)',
  COLLINEAR: 'these two questions measure the same thing',
} as const;

/**
 * What a page says instead of a number: by function and status, in English. `{k}` and other names in braces are filled in by
 * `refusalSentence`. A status that is not here refuses nothing.
 */
export const REFUSALS = {
  npsInterval: {
    NO_DATA: 'no responses yet; no number',
    TOO_FEW: 'too few to judge ({k} of 10): the answers, not a score',
    SHOW_WITH_RANGE: 'early: from {k} responses, so look at the range',
  },
  npsDifference: {
    NO_DATA: 'no responses yet; no number',
    TOO_FEW: 'too few to judge ({k} of 10): the answers, not a score',
    SHOW_WITH_RANGE: 'early: from {k} responses, so look at the range',
  },
  wilsonInterval: { NO_DATA: 'no responses yet; no number' },
  shareDifference: { NO_DATA: 'no responses yet; no number' },
  shrunkRanking: {
    NO_DATA: 'no responses yet; no number',
    ONE_LOCATION: 'needs at least 2 locations to compare (5 for a usable split)',
    NO_DIFFERENCE: 'no detectable difference between locations',
  },
  varianceSplit: {
    NO_DATA: 'no responses yet; no number',
    ONE_LOCATION: 'needs at least 2 locations to compare (5 for a usable split)',
    NO_DIFFERENCE: 'no detectable difference between locations',
  },
  controlChart: {
    BASELINE_SHORT: 'still learning what is normal ({k} of 12 days)',
    TOO_FEW: 'too few answers a day to call one good or bad',
  },
  badDay: { TOO_FEW: 'too few answers that day to call it good or bad' },
  weekdayEffect: {
    TOO_FEW: 'not enough {weekday} yet ({k} of 8)',
    NO_WEAK_DAY: 'no weekday stands out beyond chance',
  },
  keyDrivers: MODEL,
  topPriority: {
    ...MODEL,
    USE_BRAND: 'brand-wide priority shown because this location has only {k} answers',
    HOLD: 'no clear weak spot; protect the top driver',
  },
  commentThemes: {
    TOO_FEW: 'too few comments to see what they have in common ({k} of 30)',
    NO_THEME: 'nothing that happy or unhappy customers write about more than others',
  },
  actionEffect: {
    NO_CONTROL:
      'cannot separate your action from what happened everywhere; with {k} other locations the smallest possible placebo p is 1/({k}+1)',
    WAIT: 'too early: {k} of 20; earliest verdict {date}',
    NOT_PROVEN: 'not proven: the change and its range, which includes none at all',
    WORSE: 'it fell by more than elsewhere',
  },
  interruptedSeries: {
    TOO_FEW: 'too early: {k} of 8 points before and after',
    NOT_PROVEN: 'not proven: the change and its range, which includes none at all',
  },
  spread: {
    IMMATURE: 'still spreading; k is a lower bound',
    TOO_FEW: 'counts only, no k-factor',
    ESTIMATE: 'potential audience (assumes {k} per advocate)',
  },
  salesLink: {
    TOO_FEW: 'association needs at least 10 locations',
    NO_DIFFERENCE: 'no detectable difference between locations',
  },
  returnOnAdvocacy: {
    NO_DATA: 'nobody reached yet; no number',
    NO_CONTROL: 'attributed sales only, not incremental; no ROI %',
    NOT_PROVEN: 'not proven: the range of the return includes none at all',
  },
} as const;

export type RefusingFunction = keyof typeof REFUSALS;
export type RefusalOf<Name extends RefusingFunction> = keyof (typeof REFUSALS)[Name] & string;
