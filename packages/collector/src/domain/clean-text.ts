// Control characters say nothing in a customer's sentence, and NUL is more than that: SQLite's bindings cut a text at
// it and PostgreSQL refuses it. Tab, line feed and carriage return stay.
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/;

/** Whether cleaning would change nothing. */
function isCleanText(text: string): boolean {
  return !SUSPECT.test(text) || cleanText(text) === text;
}

/** A text that every store and every page can hold: no control characters, no half of a surrogate pair. */
export function cleanText(text: string): string {
  return text.replace(CONTROL, '').replace(LONE_SURROGATE, '\ufffd');
}

/** Nothing on the wire lies deeper: an event, its props, a value in them. */
const MAX_DEPTH = 8;

/** No name that anybody gave: copies of an object would lose it, or worse. */
const PROTOTYPE = '__proto__';

/** The same value with every text in it cleaned, keys included; undefined where it lies deeper than anything we know. Expects plain JSON. */
export function cleanJson(value: unknown): unknown {
  // Nearly all is clean: to look costs less than to copy.
  return isClean(value, 0) ? value : cleaned(value, 0);
}

function isClean(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isCleanText(value);
  if (value === null || typeof value !== 'object') return true;
  if (depth >= MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((inner) => isClean(inner, depth + 1));
  for (const key in value) {
    if (key === PROTOTYPE || !isCleanText(key) || !isClean(value[key as keyof typeof value], depth + 1)) return false;
  }
  return true;
}

function cleaned(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (value === null || typeof value !== 'object') return value;
  if (depth >= MAX_DEPTH) return undefined;
  if (Array.isArray(value)) return value.map((inner) => cleaned(inner, depth + 1));
  const entries = Object.entries(value).map(([key, inner]) => [cleanText(key), cleaned(inner, depth + 1)] as const);
  return Object.fromEntries(entries.filter(([key]) => key !== PROTOTYPE));
}
