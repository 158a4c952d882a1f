import { setTimeout as pause } from 'node:timers/promises';
import { until } from '../faults/support/until.mjs';

const PAUSE_MS = 250;
/** However slow the machine is, ten million events are folded by then. */
const FOLDED_MS = 3_600_000;

/** Asks for a report again and again. `told`: how many were asked in the log that was there before the customers of `load`. */
export function watchReports({ url, token, load, told }) {
  const counts = { told: 0, unavailable: 0 };
  const wrong = [];
  let tooLittle = 0;
  let isEnding = false;
  const acknowledged = () =>
    load.batches.filter(({ isAcknowledged, events }) => isAcknowledged && events[0].type === 'survey.shown').length;

  async function ask() {
    const least = told + acknowledged();
    const reply = await fetch(`${url}/v1/reports/funnel?from=2000-01-01&to=2100-01-01`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const text = await reply.text();
    if (reply.status === 503 && reply.headers.get('retry-after')) counts.unavailable++;
    else if (reply.status !== 200) wrong.push(`a report answers ${reply.status} ${text}`);
    else {
      counts.told++;
      if (JSON.parse(text).asked < least) tooLittle++;
    }
  }

  const watching = (async () => {
    while (!isEnding) {
      await ask();
      await pause(PAUSE_MS);
    }
  })();
  watching.catch(() => {});
  return {
    counts,
    wrong,
    get tooLittle() {
      return tooLittle;
    },
    /** Resolves when a report was told. */
    untilTold: () => until('a report is told', () => counts.told > 0 || wrong.length > 0, { timeoutMs: FOLDED_MS }),
    async stop() {
      isEnding = true;
      await watching;
    },
  };
}
