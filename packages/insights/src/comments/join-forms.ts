import { LANGUAGES } from './languages.ts';

const LEAST_LENGTH = 4;

/**
 * Forms of a word ("wait", "waits", "waiting") under one of them: the one that most comments have. By the endings of the language, of words that both
 * occur; pairs of words stay as they are.
 */
export function joinForms<Comment>(
  byTerm: ReadonlyMap<string, readonly Comment[]>,
  language: string,
): { term: string; forms: string[]; mentioning: Set<Comment> }[] {
  const endings = (LANGUAGES[language]?.endings ?? '').split(' ').filter(Boolean);
  const families = new Map<string, string[]>();
  // The short ones first, so that a form finds its word there.
  for (const term of [...byTerm.keys()].sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
    const family = endings
      .filter((ending) => term.endsWith(ending) && term.length - ending.length >= LEAST_LENGTH && !term.includes(' '))
      .map((ending) => families.get(term.slice(0, -ending.length)))
      .find((known) => known !== undefined);
    if (family) family.push(term);
    families.set(term, family ?? [term]);
  }
  const size = (term: string) => byTerm.get(term)?.length ?? 0;
  return [...new Set(families.values())].map((forms) => ({
    term: forms.reduce((most, each) => (size(each) > size(most) ? each : most)),
    forms,
    mentioning: new Set(forms.flatMap((form) => byTerm.get(form) ?? [])),
  }));
}
