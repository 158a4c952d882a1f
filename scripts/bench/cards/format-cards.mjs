import { formatTable } from '../format-table.mjs';
import { median } from '../median.mjs';

/** A card that is there already must not be felt. */
export const HIT_MS = 1;
const MAX_KB = 300;

const whole = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });
const decimal = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const ms = (value) => `${whole.format(value)} ms`;
const two = (value) => `${decimal.format(value)} ms`;
const high = (values) => [...values].sort((one, other) => one - other)[Math.ceil(values.length * 0.99) - 1];

/** The report as a person reads it. */
export function formatCards({ node, runs, scripts, hits }) {
  const drawn = formatTable([
    ['cards', 'texts', 'first', 'median', 'p99', 'largest', 'memory'],
    ...scripts.map(({ script, texts, firstMs, ms: all, maxBytes, rssBytes }) => [
      script,
      `${texts}`,
      ms(firstMs),
      ms(median(all)),
      ms(high(all)),
      `${whole.format(maxBytes / 1_000)} KB`,
      `${whole.format(rssBytes / 1_048_576)} MB`,
    ]),
  ]);
  const bare = median(hits.bare);
  const hit = (name, values) => {
    const more = median(values) - bare;
    return [name, two(median(values)), two(high(values)), two(more), more < HIT_MS ? 'holds' : 'DOES NOT HOLD'];
  };
  const kept = formatTable([
    ['a card that is there', 'median', 'p99', 'more', 'budget'],
    [`a bare server, ${whole.format(hits.bytes / 1_000)} KB`, two(bare), two(high(hits.bare)), '', ''],
    hit('whole', hits.whole),
    hit('unchanged, 304', hits.unchanged),
  ]);
  return `Node ${node}; ${runs} runs of each text, a process for each script

${drawn}

First: with the start of the thread and the opening of fonts. Memory: what the process grew by. A card may have ${MAX_KB} KB.

${kept}

${whole.format(hits.calls)} requests of each, in turns, one after the other over one connection. More: than the bare server; it may be ${HIT_MS} ms.
`;
}
