import { z } from 'zod';
import { condition } from './condition.ts';
import { localizedText } from './localized-text.ts';
import { nameId } from './primitives.ts';

/**
 * The questions that a program may ask. It is written once for all languages, and the page receives it in one: `text` is
 * the schema of a sentence in either, `flag` that of a yes, which the page is spared where it is no.
 */
function questionShapes<Text extends z.ZodType, Flag extends z.ZodType>(text: Text, flag: Flag) {
  const asked = {
    id: nameId,
    text,
    hint: text.optional(),
    required: flag,
    /** Offers "Prefer not to say". */
    mayDecline: flag,
    /** The question is left out unless this holds. */
    showIf: condition.optional(),
    /** Where to go on; the first whose condition holds. Only forward; `end` sends. */
    goTo: z
      .array(z.strictObject({ if: condition.optional(), to: nameId }))
      .min(1)
      .max(10)
      .optional(),
  };
  const ends = { low: text, high: text };
  const items = (least: number, most: number) =>
    z
      .array(z.strictObject({ id: nameId, text }))
      .min(least)
      .max(most);
  return z.discriminatedUnion('type', [
    /** 0 to 10. The funnel counts it. */
    z.strictObject({ ...asked, type: z.literal('score'), ...ends }),
    /** 1 to 5. */
    z.strictObject({ ...asked, type: z.literal('stars') }),
    /** 1, the saddest, to 3 or 5. */
    z.strictObject({ ...asked, type: z.literal('smileys'), faces: z.literal([3, 5]).optional() }),
    /** 1 up, 0 down. */
    z.strictObject({ ...asked, type: z.literal('thumbs') }),
    /** 1 to 7: how easy it was. */
    z.strictObject({ ...asked, type: z.literal('effort'), ...ends }),
    z.strictObject({
      ...asked,
      type: z.literal('choice'),
      options: items(2, 20),
      /** More than one may be chosen. */
      many: flag,
      /** Names a last option with a field of its own. */
      other: text.optional(),
      shuffle: flag,
    }),
    /** Few, put in order; the first is the most important. */
    z.strictObject({ ...asked, type: z.literal('ranking'), items: items(2, 7), shuffle: flag }),
    z.strictObject({
      ...asked,
      type: z.literal('drivers'),
      items: items(1, 12),
      ...ends,
      /** So many of the items are asked of each customer, chosen by chance. Absent: all. */
      pick: z.int().min(1).max(12).optional(),
      shuffle: flag,
    }),
    /** Long text: what the customer tells about the visit. `permission` is the wording of a box that lets it be shown. */
    z.strictObject({ ...asked, type: z.literal('comment'), permission: text.optional() }),
    /** One line. */
    z.strictObject({ ...asked, type: z.literal('text') }),
    /** The day of the visit, today or before. */
    z.strictObject({ ...asked, type: z.literal('date') }),
    /** Which location it was about; what follows is about it. */
    z.strictObject({ ...asked, type: z.literal('location') }),
    /** A telephone number or an address, under the wording of a box that has to be ticked. */
    z.strictObject({ ...asked, type: z.literal('contact'), permission: text }),
    /** A box to tick; `permission` is what it says. */
    z.strictObject({ ...asked, type: z.literal('consent'), permission: text }),
  ]);
}

/** A question as an owner writes it: defaults may be left out. */
export const programQuestion = questionShapes(localizedText, z.boolean().default(false));
/** A question as an owner writes it, defaults filled in. */
export type ProgramQuestion = z.infer<typeof programQuestion>;

/** A question as a page receives it. */
export const pageQuestion = questionShapes(z.string(), z.literal(true).optional());
/** A question as a page receives it. */
export type PageQuestion = z.infer<typeof pageQuestion>;
