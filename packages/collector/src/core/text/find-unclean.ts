import { cleanText } from '@goodword/protocol';

// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the point
const SUSPECT = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]/;

/** Where a value holds what no store can hold as it is, and what that is. */
export interface Unclean {
  /** Names and places on the way there, joined by dots; '' where the value itself is meant. */
  path: string;
  /** To be read after the path. */
  message: string;
}

/** Nothing on the wire lies deeper. */
const MAX_DEPTH = 100;

/** No name that anybody gave: copies of an object would lose it, or worse. */
const PROTOTYPE = '__proto__';

/**
 * The first control character or half of a surrogate pair in a value of plain JSON, names in objects included; undefined where
 * there is none. Sentences have been cleaned before: what is left stands in ids and names, and to clean those would make one of two.
 */
export function findUnclean(value: unknown, depth = 0): Unclean | undefined {
  if (typeof value === 'string') return isClean(value) ? undefined : { path: '', message: holds(value) };
  if (value === null || typeof value !== 'object') return undefined;
  if (depth > MAX_DEPTH) return { path: '', message: 'lies too deep' };
  for (const name in value) {
    if (name === PROTOTYPE || !isClean(name)) return { path: '', message: `has a name in it that ${holds(name)}` };
    const found = findUnclean(value[name as keyof typeof value], depth + 1);
    if (found) return { ...found, path: found.path === '' ? name : `${name}.${found.path}` };
  }
  return undefined;
}

/** Whether cleaning would change nothing. */
function isClean(text: string): boolean {
  return !SUSPECT.test(text) || cleanText(text) === text;
}

function holds(text: string): string {
  if (text === PROTOTYPE) return 'nobody can use: choose another than __proto__';
  // A whole pair is no half: only what cleaning takes away is meant.
  const place = [...text].find((each) => cleanText(each) !== each)?.charCodeAt(0) ?? 0;
  const name = `U+${place.toString(16).toUpperCase().padStart(4, '0')}`;
  return place < 0xd800
    ? `holds the control character ${name}: leave it out`
    : `holds half of a character (${name}): write all of it`;
}
