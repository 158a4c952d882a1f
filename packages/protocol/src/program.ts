import { z } from 'zod';
import { channelList, DEFAULT_CHANNELS } from './channel.ts';
import { freeText } from './clean-text.ts';
import { localizedText } from './localized-text.ts';
import { locationManager } from './location.ts';
import { pageOffer } from './offer.ts';
import { languageTag, nameId } from './primitives.ts';
import { programMistakes } from './program-mistakes.ts';
import { pageQuestion, programQuestion } from './question.ts';
import { REVIEW_SITES, reviewSite } from './review-site.ts';

/** What comes after the questions; `text` is the schema of a sentence in all languages or in one. */
function stepShapes<Text extends z.ZodType>(text: Text) {
  return {
    recommend: z.strictObject({ title: text, text: text.optional(), prompt: text }),
    followUp: z.strictObject({ title: text, text: text.optional() }).optional(),
    thanks: z.strictObject({
      title: text,
      text: text.optional(),
      /** What is said instead to who gave 0 to 6. Absent: a plain "Thank you." in their language, and no more. */
      unhappy: z.strictObject({ title: text, text: text.optional() }).optional(),
    }),
  };
}

const days = z.number().min(0).max(3_650);
/** A path such as `/orders/*`, or a whole address; `*` stands for anything. */
const addressPattern = z
  .string()
  .max(300)
  .regex(/^(\/|\*|https?:\/\/)[^\s]*$/, 'must be a path such as /orders/* or an address')
  .refine((pattern) => pattern.split('*').length <= 5, 'holds more than four *');
const addressPatterns = z.array(addressPattern).min(1).max(20).optional();
const eventName = z.string().min(1).max(64).optional();
const day = z.iso.date('must be a day such as 2026-03-31').optional();

/** What has to come about on a page before a program asks: all of it, in this order. */
const trigger = {
  /** The page tracked this: `goodword('track', 'order:placed')`. */
  event: eventName,
  /** Once tracked, this page is not asked any more. */
  cancelEvent: eventName,
  /** So many pages of this session were seen, this one included. */
  pages: z.int().min(2).max(100).optional(),
  /** So long after the page is there, or after the event. */
  delaySeconds: z.number().min(0).max(3_600).default(5),
  /** The page was scrolled so far down. */
  scrollPercent: z.int().min(1).max(100).optional(),
  /** The pointer leaves the page through its top. Needs a pointer: a touch screen never asks. */
  exitIntent: z.boolean().optional(),
};

/** How long to leave a visitor alone after each outcome of any program of the site: shown and ignored, dismissed, answered. */
const waiting = z
  .strictObject({
    shownDays: days.default(30),
    dismissedDays: days.default(60),
    answeredDays: days.default(90),
  })
  .prefault({});

/** Who is asked, as far as only the page knows. */
const pageAudience = {
  urls: z.strictObject({ include: addressPatterns, exclude: addressPatterns }).optional(),
  devices: z
    .array(z.enum(['phone', 'tablet', 'desktop']))
    .min(1)
    .optional(),
  /** So many of a hundred visitors. */
  samplePercent: z.number().min(0).max(100).optional(),
};

/** Who is asked. */
const audience = z.strictObject({
  ...pageAudience,
  /** First and last day, as the location's calendar has it. */
  from: day,
  until: day,
  /** Only whose visit the shop's server has proven. */
  visit: z.literal('proven').optional(),
});

/** How it stands on the page. `inline`: only in a page's own `<goodword-survey>`, which may hold any program. */
function displayShape<Text extends z.ZodType>(text: Text) {
  return z.strictObject({
    as: z.enum(['card', 'modal', 'tab', 'inline']).default('card'),
    /** The word on the side tab. */
    label: text.optional(),
  });
}

/** What to ask whom when, and what happens after: as an owner writes it, in one language or several. */
export const program = z
  .strictObject({
    id: nameId,
    name: freeText().min(1).max(120),
    enabled: z.boolean().default(true),
    /** The language of plain texts and the last fallback. */
    language: languageTag.default('en'),
    trigger: z.strictObject(trigger).prefault({}),
    waiting,
    audience: audience.prefault({}),
    display: displayShape(localizedText).prefault({}),
    channels: channelList.default([...DEFAULT_CHANNELS]),
    questions: z.array(programQuestion).min(1).max(20),
    ...stepShapes(localizedText),
    /** Review sites whose links everybody who answers is shown in the thanks, where the location has an address there. */
    reviews: z.strictObject({ sites: z.array(reviewSite).min(1).max(REVIEW_SITES.length) }).optional(),
    /** What everybody who answers is offered for a recommendation. */
    offer: z.strictObject({ id: nameId }).optional(),
    /** Makes it a campaign, from `audience.from` to `audience.until`: what it says, and how far it is meant to reach. */
    campaign: z
      .strictObject({
        message: localizedText,
        target: z.strictObject({ visitors: z.int().min(1).max(1e9) }).optional(),
      })
      .optional(),
  })
  .superRefine((value, context) => {
    for (const { path, message } of programMistakes(value)) context.addIssue({ code: 'custom', path, message });
  });
/** A program as the collector keeps it: defaults filled in. */
export type Program = z.infer<typeof program>;
/** A program as an owner writes it: defaults may be left out. */
export type ProgramInput = z.input<typeof program>;

/** What a page needs of a program to ask: one language, one location, names filled in; what is as usual is left out. */
export const pageProgram = z.strictObject({
  id: nameId,
  trigger: z.strictObject(trigger),
  waiting,
  audience: z.strictObject(pageAudience).optional(),
  display: displayShape(z.string()).optional(),
  questions: z.array(pageQuestion).min(1),
  /** It asks more than score, stars, drivers and comments: the panel needs its file of further questions. */
  more: z.literal(true).optional(),
  /** What is asked, or how, depends on earlier answers: the panel needs its file of rules. */
  rules: z.literal(true).optional(),
});
/** What a page needs of a program to ask: one language, one location, names filled in. */
export type PageProgram = z.infer<typeof pageProgram>;

/** What comes after the questions, as a page receives it once somebody has answered them. */
export const afterSurvey = z.strictObject({
  /** Absent: {@link DEFAULT_CHANNELS}. */
  channels: channelList.optional(),
  ...stepShapes(z.string()),
  /** The location's picture, for the card that a friend sees. */
  photo: z.string().optional(),
  manager: locationManager.optional(),
  /** Shown to everybody, whatever they said. */
  reviews: z.array(z.strictObject({ site: reviewSite, url: z.string(), label: z.string() })).optional(),
  /** Shown to everybody, whatever they said. */
  offer: pageOffer.optional(),
  /** What the campaign says. */
  campaign: z.string().optional(),
});
/** What comes after the questions, as a page receives it once somebody has answered them. */
export type AfterSurvey = z.infer<typeof afterSurvey>;
