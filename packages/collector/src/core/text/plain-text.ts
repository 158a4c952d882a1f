/** Controls other than tab and line feed, lone surrogates, and what Unicode never assigns: no XML may hold them. */
const CONTROLS = /(?![\t\n])\p{Cc}|\uFEFF|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
/** Embeddings, overrides and isolates: they could turn the text around them, a name into another name. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;
/** No script stacks more than four marks on a letter; towers of them reach over the lines above. */
const TOWERS = /(\p{M}{4})\p{M}+/gu;

/** Text as a person meant it, fit to be shown anywhere: one line feed where they broke the line, no hidden characters. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(TURNS, '')
    .replace(TOWERS, '$1')
    .replace(/[^\S\n]+/g, (space) => (/[\u00A0\u202F]/.test(space) ? '\u00A0' : ' '))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
