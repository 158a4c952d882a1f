/** A sentence in the forms that a language has for numbers, with `{count}`. */
export type Plural = { other: string } & { [Form in Intl.LDMLPluralRule]?: string };

/** The sentence for that number, the number written as the language does. */
export function plural(count: number, forms: Plural, language: string): string {
  const sentence = forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
  return sentence.replace('{count}', new Intl.NumberFormat(language).format(count));
}
