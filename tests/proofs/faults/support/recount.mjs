const ANSWERED_AFTER_MS = 30 * 60_000;
const SURVEY = /^(survey\.|share\.invited$|contact\.requested$)/;

/** The funnel from the log's events alone: none of the collector's code has a part in it. */
export function recount(events, nowMs) {
  const responses = new Map();
  let shares = 0;
  for (const event of events) {
    if (event.type === 'share.opened' && event.stamp.flags.length === 0) shares++;
    if (!SURVEY.test(event.type)) continue;
    const known = responses.get(event.response) ?? [];
    responses.set(event.response, known);
    known.push(event);
  }
  const sums = { asked: 0, answered: 0, promoters: 0, passives: 0, detractors: 0, invited: 0, shares };
  for (const each of responses.values()) {
    if (each.some(({ stamp }) => stamp.flags.length > 0)) continue;
    const has = (type) => each.some((event) => event.type === type);
    const scores = each.filter(({ stamp }) => stamp.question === 'score').sort(byMoment);
    // Who declined to give a score, or took it back, has given none.
    const [first] = scores.filter(({ value }) => typeof value === 'number');
    const last = scores.at(-1)?.value;
    const score = typeof last === 'number' ? last : undefined;
    const isOld = score !== undefined && first.stamp.correctedAt <= nowMs - ANSWERED_AFTER_MS;
    sums.asked++;
    if (has('survey.completed') || isOld) sums.answered++;
    if (has('share.invited')) sums.invited++;
    if (score >= 9) sums.promoters++;
    else if (score >= 7) sums.passives++;
    else if (score >= 0) sums.detractors++;
  }
  return sums;
}

/** Of two at the same moment, the one with the greater id stands. */
function byMoment(one, other) {
  return one.stamp.correctedAt - other.stamp.correctedAt || (one.id < other.id ? -1 : 1);
}
