import { type LocalizedText, PLACEHOLDER_PATTERN, type Program } from '@goodword/protocol';
import { languagePicker } from './language-picker.ts';
import type { NamedPlace, Place } from './place.ts';

/** Texts stand under these names, wherever in a program. */
const TEXT_KEYS = new Set(['text', 'hint', 'low', 'high', 'permission', 'other', 'label', 'title', 'prompt']);

/** A part of a program in one language, with the names of one place filled in. `{answer.…}` is the page's to fill in. */
export function speak(
  part: object,
  { program, place, language }: { program: Pick<Program, 'language'>; place: Place; language: string },
): object {
  const say = languagePicker({ asked: language, written: program.language });
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        TEXT_KEYS.has(key) && isText(child) ? fillIn(say(child), place) : walk(child),
      ]),
    );
  };
  return walk(part) as object;
}

/** A text with the names of one place; without a location, the site's stands for it. */
export function fillIn(text: string, { site, location }: NamedPlace): string {
  const names = new Map([
    ['site.name', site.name],
    ['location.name', location?.name ?? site.name],
    ['manager.name', location?.manager?.name],
    ['manager.role', location?.manager?.role],
  ]);
  return text.replace(PLACEHOLDER_PATTERN, (whole, name: string, otherwise?: string) =>
    name.startsWith('answer.') ? whole : (names.get(name) ?? otherwise ?? 'manager'),
  );
}

// `recommend.text` is a text, `recommend` itself an object that holds some: only tags of languages make a text.
function isText(value: unknown): value is LocalizedText {
  if (typeof value === 'string') return true;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((inner) => typeof inner === 'string');
}
