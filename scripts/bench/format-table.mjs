/** A Markdown table that reads well as text, too: `rows` of words, the first the head; the first column to the left. */
export function formatTable(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)));
  const pad = (text, at) => (at === 0 ? text.padEnd(widths[at]) : text.padStart(widths[at]));
  const [head, ...body] = rows.map((row) => `| ${row.map(pad).join(' | ')} |`);
  const rules = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [head, `| ${rules.join(' | ')} |`, ...body].join('\n');
}
