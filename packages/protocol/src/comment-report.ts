import { z } from 'zod';

const count = z.int().min(0);
const share = z.number().min(0).max(1);

/** A customer's words, as the token may see them: masked, but for the scope `personal-data`. */
const quote = z.strictObject({
  /** The response that they belong to. */
  response: z.string(),
  /** The day of the visit's response at the location, `YYYY-MM-DD`. */
  day: z.string(),
  /** 0 to 10; null: none was given. */
  score: z.number().nullable(),
  /** BCP 47, as the page was in; null: not known. */
  language: z.string().nullable(),
  text: z.string(),
});
/** A customer's words, as the token may see them. */
export type CommentQuote = z.infer<typeof quote>;

/** What one side, the unhappy or the happy, writes about more often than the other, beyond chance. */
const theme = z.strictObject({
  /** The word, or pair of words, that says it best, in lower case, with its other forms, which count as the same. */
  term: z.string(),
  forms: z.array(z.string()),
  /** What stands mostly in the same comments. */
  saidWith: z.array(z.string()),
  language: z.string(),
  side: z.enum(['unhappy', 'happy']),
  /** Comments that mention it: all, those with a score of 0 to 6, those with 9 or 10. */
  mentions: count,
  unhappyMentions: count,
  happyMentions: count,
  /** Shares of the unhappy and of the happy comments of this language that mention it; their difference with its 95 % range. */
  unhappyShare: share,
  happyShare: share,
  diff: z.number(),
  low: z.number(),
  high: z.number(),
  /** Share of false alarms among all that is as clear as this. */
  q: share,
  /** One who was unhappy, one who was happy; null: nobody of that kind mentions it. */
  bad: quote.nullable(),
  good: quote.nullable(),
});

/** What customers wrote about one location. */
const locationComments = z.strictObject({
  /** Null: what belongs to no location. */
  location: z.string().nullable(),
  /** Null: no location is set up under this id. */
  name: z.string().nullable(),
  /** `TOO_FEW`: under 30 comments with a score, or no language with 10 of either side; `NO_THEME`: nothing beyond chance. */
  status: z.enum(['TOO_FEW', 'NO_THEME', 'OK']),
  /** Comments of these days; and how many were read for this report: the newest 2,000. */
  comments: count,
  read: count,
  /** Comments with a score in a language that we know, which is what themes are counted among; and by language. */
  n: count,
  languages: z.record(z.string(), count),
  /** The clearest first, at most ten. */
  themes: z.array(theme),
  /** The newest ten. */
  quotes: z.array(quote),
});

/** What customers wrote, location by location: the reply of `GET /v1/reports/comments`. */
export const commentReports = z.strictObject({
  /** First and last day, `YYYY-MM-DD`, of the locations' own calendars; null: everything. */
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Names, telephone numbers and addresses are masked (`•••`). False with a token of scope `personal-data`. */
  masked: z.boolean(),
  /** By id, what belongs to no location first: as many locations as have 2,000 comments together, at least one, at most 50. */
  items: z.array(locationComments),
  /** What to send as `cursor` for the following page. Absent on the last one. */
  next: z.string().optional(),
});
/** What customers wrote, location by location. */
export type CommentReports = z.infer<typeof commentReports>;
/** What customers wrote about one location. */
export type LocationComments = z.infer<typeof locationComments>;

/** Unhappy customers who asked to be contacted: the reply of `GET /v1/reports/contact-requests`. */
export const contactRequests = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** All of these days. Nobody can mark one as answered yet: those whom somebody has called are among them. */
  count,
  /** The newest ten. */
  items: z.array(
    z.strictObject({
      response: z.string(),
      program: z.string(),
      /** Null: none. */
      location: z.string().nullable(),
      /** When they asked, UTC ms. */
      at: z.number(),
      /** 0 to 6. */
      score: count,
      method: z.enum(['phone', 'email']),
      /** Null: the token has no scope `personal-data`. */
      contact: z.string().nullable(),
    }),
  ),
});
/** Unhappy customers who asked to be contacted. */
export type ContactRequests = z.infer<typeof contactRequests>;
