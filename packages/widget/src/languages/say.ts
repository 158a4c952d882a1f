import type { Plural } from './messages.ts';

/** A sentence with its names filled in: `{name}`. */
export function say(sentence: string, values: Record<string, string | number>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => `${values[name] ?? whole}`);
}

/** The form of a sentence that goes with a number in this language, with the number filled in. */
export function sayCount(forms: Plural, count: number, language: string): string {
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return say(form, { count: new Intl.NumberFormat(language).format(count) });
}
