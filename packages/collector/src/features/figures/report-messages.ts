import type { Plural } from '../../core/text/plural.ts';

/**
 * The sentences of the reports in one language: one file in `messages/`, named in `report-messages-for.ts`. Blanks in braces are filled in, numbers
 * and days written as the language does; `{count}` decides the form of a plural. No sentence says of a cause what is an association, and none
 * says "worked" of what may be chance. No native reader has gone through the languages other than English yet.
 */
export interface ReportMessages {
  /** BCP 47. */
  language: string;
  priority: {
    /** `driver`, `own`, `good` (ratings, 1 to 5), `lift` (points of the score, with its sign), `count` answers. */
    PRIORITY: Plural;
    /** The same, with the runner-up as `second`. */
    CLOSE_CALL: Plural;
    /** `driver`: what matters most in the whole brand. */
    HOLD: string;
    /** After `HOLD`, where there is a gap that is sure and small: `driver`, `lift` points of the score, with its sign. */
    SMALL: string;
    /** The same, and `count` answers at this location. */
    USE_BRAND: Plural;
    /** No answers at this location, and nothing is known of the brand. */
    NO_DATA: string;
  };
  drivers: {
    /** `driver` explains `share` of what is explained, and all together `explained` of recommendation; `count` answers. */
    OK: Plural;
    /** `count` of 100 answers. */
    TOO_FEW: Plural;
    NO_MODEL: string;
    /** No question with drivers is asked. */
    NO_DRIVERS: string;
    /** From 100 to 199 answers. */
    PROVISIONAL: string;
    /** `one` and `other`. */
    COLLINEAR: string;
    /** `driver`. */
    SAME_ANSWER: string;
    TOO_FEW_ANSWERS: string;
    /** Questions rotate: `count` answers have the pair that has fewest. */
    PAIRWISE: Plural;
  };
  action: {
    NONE: string;
    /** Who does it and since when, before each of the verdicts: `text`, `who`, `day`. */
    underWay: string;
    /** `count` of 20 answers; `day` the earliest verdict. */
    WAIT: Plural;
    /** The same where nobody knows when there will be 20. */
    WAIT_UNKNOWN: Plural;
    /** `count` other locations, of 5. */
    NO_CONTROL: Plural;
    /** `did` points of the score more than at other locations, from `low` to `high`, with their signs. */
    OK: string;
    NOT_PROVEN: string;
    WORSE: string;
    /** `bounce` points would have come back by themselves. */
    bounce: string;
  };
  today: {
    NO_DATA: string;
    /** `day`; `happy` of `count` answers had a score of 7 or more. */
    NORMAL: Plural;
    BAD_DAY: Plural;
    GOOD_DAY: Plural;
    /** Eight days or more on one side, up to `day`. */
    SHIFT_UP: string;
    SHIFT_DOWN: string;
    /** `day`, `count` answers. */
    TOO_FEW: Plural;
    /** `count` of 12 days. */
    BASELINE_SHORT: Plural;
  };
  weakTime: {
    /** `weekday`, `share` promoters on it, `rest` on the other days. */
    OK: string;
    /** `hours`, a span of the day. */
    HOURS: string;
    NO_WEAK_DAY: string;
    TOO_FEW: string;
  };
  score: {
    NO_DATA: string;
    /** `count` answers. */
    TOO_FEW: Plural;
    /** `score`, `low`, `high`, `count` answers. */
    SHOW_WITH_RANGE: Plural;
    OK: Plural;
    /** `score` of the whole brand. */
    brand: string;
    /** `rank` of `count` locations. */
    rank: Plural;
    /** Locations do not differ. */
    noRanking: string;
    /** Fewer than two locations. */
    ONE_LOCATION: string;
    /** This location, at 95 % and more. */
    above: string;
    below: string;
    /** In the list of locations; `name`. */
    best: string;
    worst: string;
  };
  comments: {
    /** `count` unhappy customers. */
    waiting: Plural;
    nobodyWaits: string;
    none: string;
  };
  consistency: {
    /** Points of the score between a good and a bad day, `own` here and `brand` everywhere. */
    OK: string;
    /** The same where the brand's is not known. */
    OWN: string;
    NO_DIFFERENCE: string;
    TOO_FEW: string;
  };
  funnel: {
    /** `answered`, `advocates`, `shares`, `visitors`, `conversions`: said as "label: number", so that no form is needed. */
    counts: string;
    /** `count` people; assumed are `friends` for each advocate. */
    potential: Plural;
  };
  spread: {
    NO_DATA: string;
    /** `count` shares opened, of at least 30. */
    TOO_FEW: Plural;
    /** `k` further shares on average for each, from `low` to `high`. */
    OK: string;
    /** The same while it goes on: at least so many. */
    IMMATURE: string;
  };
}
