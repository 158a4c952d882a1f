import type { ReportMessages } from '../report-messages.ts';

export const en: ReportMessages = {
  language: 'en',
  priority: {
    PRIORITY: {
      one: 'This week: “{driver}”. Yours {own}, good locations {good}; the difference is associated with about {lift} in recommendation. From {count} answer.',
      other:
        'This week: “{driver}”. Yours {own}, good locations {good}; the difference is associated with about {lift} in recommendation. From {count} answers.',
    },
    CLOSE_CALL: {
      one: 'This week: “{driver}”, with “{second}” close behind. Yours {own}, good locations {good}; the difference is associated with about {lift} in recommendation. From {count} answer.',
      other:
        'This week: “{driver}”, with “{second}” close behind. Yours {own}, good locations {good}; the difference is associated with about {lift} in recommendation. From {count} answers.',
    },
    HOLD: 'No clear weak spot here. Protect what matters most: “{driver}”.',
    SMALL: 'The largest of the small gaps: “{driver}”, about {lift}.',
    USE_BRAND: {
      one: 'The whole brand’s priority: “{driver}”. This location has only {count} answer, too few for a priority of its own.',
      other:
        'The whole brand’s priority: “{driver}”. This location has only {count} answers, too few for a priority of its own.',
    },
    NO_DATA: 'No answers here yet.',
  },
  drivers: {
    OK: {
      one: '“{driver}” matters most: {share} of what these questions explain. Together they explain {explained} of the differences in recommendation. From {count} answer.',
      other:
        '“{driver}” matters most: {share} of what these questions explain. Together they explain {explained} of the differences in recommendation. From {count} answers.',
    },
    TOO_FEW: { other: 'Too early to say what matters most: {count} of 100 answers.' },
    NO_MODEL: 'These questions do not explain recommendation here. Ask other ones.',
    NO_DRIVERS: 'No question asks about single aspects of the visit yet, so nobody can say which matters.',
    PROVISIONAL: 'The order is provisional: it rests on fewer than 200 answers.',
    COLLINEAR: '“{one}” and “{other}” measure the same thing.',
    SAME_ANSWER: '“{driver}” is left out: everyone gave the same answer.',
    TOO_FEW_ANSWERS: '“{driver}” is left out: fewer than 10 have answered it.',
    PAIRWISE: {
      one: 'Questions rotate: the pair that was asked together least has {count} answer.',
      other: 'Questions rotate: the pair that was asked together least has {count} answers.',
    },
  },
  action: {
    NONE: 'No action is under way.',
    underWay: '“{text}”, by {who}, since {day}.',
    WAIT: { other: 'Too early: {count} of 20 answers. Earliest verdict: {day}.' },
    WAIT_UNKNOWN: { other: 'Too early: {count} of 20 answers.' },
    NO_CONTROL: {
      one: 'It cannot be told apart from what happened everywhere: {count} other location to compare with, and 5 are needed.',
      other:
        'It cannot be told apart from what happened everywhere: {count} other locations to compare with, and 5 are needed.',
    },
    OK: 'Working: {did} points compared with the other locations, between {low} and {high}.',
    NOT_PROVEN: 'Not proven: {did} points compared with the other locations, anywhere between {low} and {high}.',
    WORSE: 'Worse than elsewhere: {did} points compared with the other locations, between {low} and {high}.',
    bounce: 'About {bounce} points of it would have come back by themselves.',
  },
  today: {
    NO_DATA: 'No answers yet.',
    NORMAL: {
      one: '{day} was a normal day: {happy} of {count} answer with 7 or more.',
      other: '{day} was a normal day: {happy} of {count} answers with 7 or more.',
    },
    BAD_DAY: {
      one: '{day} was a bad day, beyond chance: {happy} of {count} answer with 7 or more.',
      other: '{day} was a bad day, beyond chance: {happy} of {count} answers with 7 or more.',
    },
    GOOD_DAY: {
      one: '{day} was a good day, beyond chance: {happy} of {count} answer with 7 or more.',
      other: '{day} was a good day, beyond chance: {happy} of {count} answers with 7 or more.',
    },
    SHIFT_UP: 'Better than before: up to {day}, eight days or more in a row were above what was normal.',
    SHIFT_DOWN: 'Worse than before: up to {day}, eight days or more in a row were below what was normal.',
    TOO_FEW: {
      one: '{day}: {count} answer, too few to call the day good or bad.',
      other: '{day}: {count} answers, too few to call the day good or bad.',
    },
    BASELINE_SHORT: { other: 'Still learning what is normal here: {count} of 12 days.' },
  },
  weakTime: {
    OK: 'Weak day: {weekday}. {share} promoters, on other days {rest}.',
    HOURS: 'Weak hours: {hours}. {share} promoters, at other hours {rest}.',
    NO_WEAK_DAY: 'No weekday is weaker than the others beyond chance.',
    TOO_FEW: 'Not enough days yet to tell a weak weekday from chance.',
  },
  score: {
    NO_DATA: 'No answers yet, so no score.',
    TOO_FEW: { one: '{count} answer: too few for a score.', other: '{count} answers: too few for a score.' },
    SHOW_WITH_RANGE: {
      one: 'Early: {score}, somewhere from {low} to {high}. From {count} answer.',
      other: 'Early: {score}, somewhere from {low} to {high}. From {count} answers.',
    },
    OK: {
      one: '{score}, from {low} to {high}. From {count} answer.',
      other: '{score}, from {low} to {high}. From {count} answers.',
    },
    brand: 'The whole brand: {score}.',
    rank: { one: 'Rank {rank} of {count} location.', other: 'Rank {rank} of {count} locations.' },
    noRanking: 'Locations do not differ beyond chance, so there is no ranking.',
    ONE_LOCATION: 'There is no other location with answers to compare with.',
    above: 'Above the brand, beyond chance.',
    below: 'Below the brand, beyond chance.',
    best: 'The best: {name}.',
    worst: 'The one that needs help most: {name}.',
  },
  comments: {
    waiting: {
      one: '{count} unhappy customer asked to be contacted.',
      other: '{count} unhappy customers asked to be contacted.',
    },
    nobodyWaits: 'No unhappy customer asked to be contacted.',
    none: 'Nobody has written anything yet.',
  },
  consistency: {
    OK: 'Between a good and a bad day lie {own} points here; in the whole brand {brand}.',
    OWN: 'Between a good and a bad day lie {own} points here.',
    NO_DIFFERENCE: 'Days do not differ beyond chance here.',
    TOO_FEW: 'Too few answers a day to tell good days from bad ones.',
  },
  funnel: {
    counts:
      'Answered: {answered} · recommended: {advocates} · shares: {shares} · visitors: {visitors} · sales: {conversions}',
    potential: {
      one: 'Potential audience: {count} person (assumes {friends} friends of each advocate).',
      other: 'Potential audience: {count} people (assumes {friends} friends of each advocate).',
    },
  },
  spread: {
    NO_DATA: 'No recommendation has been shared yet.',
    TOO_FEW: {
      one: '{count} share so far: counts only, too few to say how it spreads.',
      other: '{count} shares so far: counts only, too few to say how it spreads.',
    },
    OK: 'Each share led to {k} further ones on average, from {low} to {high}.',
    IMMATURE: 'Still spreading: each share has led to at least {k} further ones on average.',
  },
};
