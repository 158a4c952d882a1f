import { z } from 'zod';
import { localizedText } from './localized-text.ts';
import { locationManager } from './location.ts';
import { languageTag, nameId } from './primitives.ts';

/** The channels a recommendation can travel by. `device` is the device's own share sheet. */
export const CHANNELS = ['email', 'sms', 'whatsapp', 'facebook', 'x', 'copy', 'device'] as const;
/** One channel a recommendation can travel by. */
export const channel = z.enum(CHANNELS);
/** One channel a recommendation can travel by. */
export type Channel = z.infer<typeof channel>;

/** A program is written once for all languages; the widget receives it in one. `text` is the schema of a sentence in either. */
function programParts<Text extends z.ZodType, Required extends z.ZodType>(text: Text, required: Required) {
  const asked = { id: nameId, text, hint: text.optional(), required };
  const question = z.discriminatedUnion('type', [
    z.strictObject({ ...asked, type: z.literal('score'), low: text, high: text }),
    z.strictObject({ ...asked, type: z.literal('stars') }),
    z.strictObject({
      ...asked,
      type: z.literal('drivers'),
      items: z
        .array(z.strictObject({ id: nameId, text }))
        .min(1)
        .max(12),
      low: text,
      high: text,
    }),
    z.strictObject({ ...asked, type: z.literal('comment'), permission: text.optional() }),
  ]);
  return {
    questions: z.array(question).min(1).max(20),
    question,
    steps: {
      recommend: z.strictObject({ title: text, text: text.optional(), prompt: text }),
      followUp: z.strictObject({ title: text, text: text.optional() }).optional(),
      thanks: z.strictObject({ title: text, text: text.optional() }),
    },
  };
}

const days = z.number().min(0).max(3_650);

/** When and how often a program asks. */
const rules = {
  /** Ask this long after the page is there. */
  trigger: z.strictObject({ delaySeconds: z.number().min(0).max(3_600).default(5) }).prefault({}),
  /** How long to leave a visitor alone after each outcome: shown and ignored, dismissed, answered. */
  waiting: z
    .strictObject({
      shownDays: days.default(30),
      dismissedDays: days.default(60),
      answeredDays: days.default(90),
    })
    .prefault({}),
};

/** The channels offered, in order; the first that suits the device becomes the large button. */
const channels = z
  .array(channel)
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'names a channel twice');

const written = programParts(localizedText, z.boolean().default(false));
const shown = programParts(z.string(), z.literal(true).optional());

/** What to ask whom when, and what happens after: as an owner writes it, in one language or several. */
export const program = z
  .strictObject({
    id: nameId,
    name: z.string().min(1).max(120),
    enabled: z.boolean().default(true),
    /** The language of plain texts and the last fallback. */
    language: languageTag.default('en'),
    ...rules,
    channels: channels.default([...CHANNELS]),
    questions: written.questions,
    ...written.steps,
  })
  .superRefine((value, context) => {
    const seen = new Set<string>();
    for (const [index, question] of value.questions.entries()) {
      if (seen.has(question.id)) {
        context.addIssue({
          code: 'custom',
          path: ['questions', index, 'id'],
          message: `is used twice: ${question.id}`,
        });
      }
      seen.add(question.id);
      const items = question.type === 'drivers' ? question.items.map((item) => item.id) : [];
      if (new Set(items).size < items.length) {
        context.addIssue({ code: 'custom', path: ['questions', index, 'items'], message: 'names a driver twice' });
      }
    }
    if (value.questions.filter((question) => question.type === 'score').length > 1) {
      context.addIssue({
        code: 'custom',
        path: ['questions'],
        message: 'may hold one score question: the funnel counts it',
      });
    }
  });
/** A program as the collector keeps it: defaults filled in. */
export type Program = z.infer<typeof program>;
/** A program as an owner writes it: defaults may be left out. */
export type ProgramInput = z.input<typeof program>;

/** What a page needs of a program to ask: one language, one location, names filled in; what is as usual is left out. */
export const pageProgram = z.strictObject({
  id: nameId,
  ...rules,
  questions: shown.questions,
});
/** What a page needs of a program to ask: one language, one location, names filled in. */
export type PageProgram = z.infer<typeof pageProgram>;

/** What comes after the questions, as a page receives it once somebody has answered them. */
export const afterSurvey = z.strictObject({
  /** Absent: all, in the order of {@link CHANNELS}. */
  channels: channels.optional(),
  ...shown.steps,
  /** The location's picture, for the card that a friend sees. */
  photo: z.string().optional(),
  manager: locationManager.optional(),
});
/** What comes after the questions, as a page receives it once somebody has answered them. */
export type AfterSurvey = z.infer<typeof afterSurvey>;

/** A question as a page receives it. */
export type PageQuestion = z.infer<typeof shown.question>;
