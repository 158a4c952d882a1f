import { formatTable } from '../../../scripts/bench/format-table.mjs';

const ABSENT = '–';
const GAINS = [
  ['couldEach', 'could be had', (points) => points.toFixed(2)],
  ['captured', 'captured'],
  ['capturedOfNamed', 'where named'],
  ['held', 'held (truly under 0.10)', ([all, rightly]) => `${all} (${rightly})`],
  ['lostSmall', 'lost: lift too small'],
  ['lostUnsure', 'lost: gap not sure'],
  ['lostRefused', 'lost: refused'],
  ['lostWrong', 'lost: worse driver'],
  ['always', 'if none held'],
  ['naive', 'lowest-rated'],
  ['saidOfTruth', 'lift said, of true'],
];

/** What was found and what was gained, as two Markdown tables. */
export function formatTruths({ truths, gains }) {
  const found = formatTable([
    ['truth', 'found', 'false alarms', 'refused', 'naive rule', 'found', 'false alarms'],
    ...truths.map((row) => [
      row.kind,
      ratio(row.found),
      ratio(row.falseAlarms),
      ratio(row.refused),
      row.naive,
      ratio(row.naiveFound),
      ratio(row.naiveFalse),
    ]),
  ]);
  const gained = formatTable([
    ['gain', ...GAINS.map(([, title]) => title)],
    ...gains.map((row) => [row.kind, ...GAINS.map(([field, , format = percent]) => format(row[field]))]),
  ]);
  return `${found}\n\n${gained}`;
}

function ratio(counts) {
  if (counts === null || counts[1] === 0) return ABSENT;
  const [part, whole] = counts;
  return `${part.toLocaleString('en')} of ${whole.toLocaleString('en')} (${percent(part / whole)})`;
}

/** Small shares keep their digits: a false alarm in a thousand days is not none. */
function percent(share) {
  if (share === null) return ABSENT;
  const digits = share > 0 && share < 0.01 ? 2 : 1;
  return `${(100 * share).toFixed(digits)} %`;
}
