/** A name of unknown direction inside a sentence: it keeps its own order, and turns nothing around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
