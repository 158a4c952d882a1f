import { z } from 'zod';

// Control characters say nothing in a sentence, and NUL is more than that: SQLite's bindings cut a text at it and PostgreSQL
// refuses it. Half of a surrogate pair is no UTF-8, and addresses cannot be made of it. Tab, line feed and carriage return stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that every store and every page can hold: no control characters, no half of a surrogate pair. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd');
}

/** A sentence that somebody wrote: what no store can hold is left out of it. An id is not: two of them would become one. */
export function freeText(): z.ZodString {
  return z.string().overwrite(cleanText);
}
