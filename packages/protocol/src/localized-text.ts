import { z } from 'zod';
import { freeText } from './clean-text.ts';
import { languageTag } from './primitives.ts';

/** The names that a program's text may hold in braces; the collector fills them in: `{location.name}`. */
export const PLACEHOLDERS = ['site.name', 'location.name', 'manager.name', 'manager.role'] as const;

/** `{answer.reason}`: what the customer answered before; the page fills it in. */
export const ANSWER_PLACEHOLDER = /^answer\.[A-Za-z0-9._-]{1,64}$/;

/** Matches a placeholder with its default, which stands where the name is not known: `{manager.role|manager}`. */
export const PLACEHOLDER_PATTERN = /\{([^{}|]*)(?:\|([^{}]*))?\}/g;

const text = freeText()
  .min(1)
  .max(1_000)
  .superRefine((value, context) => {
    for (const [, name = ''] of value.matchAll(PLACEHOLDER_PATTERN)) {
      if ((PLACEHOLDERS as readonly string[]).includes(name) || ANSWER_PLACEHOLDER.test(name)) continue;
      context.addIssue({
        code: 'custom',
        message: `does not know {${name}}; write one of {${PLACEHOLDERS.join('}, {')}} or {answer.ID}`,
      });
    }
  });

/** A text in one language, or in several by BCP 47 tag: `"Hello"` or `{"en": "Hello", "de": "Hallo"}`. */
export const localizedText = z.union([
  text,
  z.record(languageTag, text).refine((texts) => Object.keys(texts).length > 0, 'needs at least one language'),
]);
/** A text in one language, or in several by BCP 47 tag. */
export type LocalizedText = z.infer<typeof localizedText>;
