/** Whether a text fits a pattern, in time that grows with their lengths and no faster: `*` stands for anything. */
function fits(pattern: string, text: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

/**
 * Whether an address fits a pattern: a whole one where the pattern begins with `http`, else path and query. All but `*` stands
 * for itself. A pattern without a query fits with any.
 */
export function matchesAddress(pattern: string, href: string): boolean {
  // By hand: old pages have a variable of their own called `URL`.
  const [, origin = '', pathname = '', search = ''] = /^(\w+:\/\/[^/?#]*)([^?#]*)([^#]*)/.exec(href) ?? [];
  const base = /^https?:/.test(pattern) ? origin + pathname : pathname;
  return fits(pattern, base + search) || (!pattern.includes('?') && fits(pattern, base));
}
