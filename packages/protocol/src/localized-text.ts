import { z } from 'zod';
import { languageTag } from './primitives.ts';

const text = z.string().min(1).max(1_000);

/** A text in one language, or in several by BCP 47 tag: `"Hello"` or `{"en": "Hello", "de": "Hallo"}`. */
export const localizedText = z.union([
  text,
  z.record(languageTag, text).refine((texts) => Object.keys(texts).length > 0, 'needs at least one language'),
]);
/** A text in one language, or in several by BCP 47 tag. */
export type LocalizedText = z.infer<typeof localizedText>;
