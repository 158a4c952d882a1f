import { cleanText } from '@goodword/protocol';

/** JSON writes control characters and halves of surrogate pairs so, and little else; DEL it leaves as it is. */
const SUSPECT = /\\[ubf]|\u007f/;

/** A setting from its JSON. Earlier releases kept names with halves of characters in them, of which no page can be made. */
export function readSetting<Setting>(json: string): Setting {
  if (!SUSPECT.test(json)) return JSON.parse(json);
  return JSON.parse(json, (_key, value) => (typeof value === 'string' ? cleanText(value) : value));
}
