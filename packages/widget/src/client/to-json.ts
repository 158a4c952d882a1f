/**
 * JSON as it is meant. An old library of the page's (Prototype.js before 1.7) gives lists a `toJSON` that writes them as texts; what
 * stands in its holder is the list still.
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key: string, said: unknown) {
    return Array.isArray(this[key]) ? this[key] : said;
  });
}
