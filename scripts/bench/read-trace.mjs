import { MARKS } from './watch-page.mjs';

/** From here on a task is long: what is over it blocks. */
const LONG_TASK_MS = 50;
const MICROSECONDS = 1_000;

const TASK = ['RunTask'];
/** Chromium's own sum, `ScriptDuration`, leaves out what promises go on with, which is most of a modern script. */
const SCRIPT = [
  'EvaluateScript',
  'FunctionCall',
  'RunMicrotasks',
  'v8.compile',
  'v8.compileModule',
  'v8.evaluateModule',
];
/** What a script makes the browser do at once is not the script's own time. */
const RENDERING = ['UpdateLayoutTree', 'Layout'];

/**
 * What the main thread did between the marks (after the first, where there is no second). The trace says of everything
 * how long it took by the clock, `dur`, and how much of that the thread had a processor, `tdur`. The latter is what
 * counts: the page's own `longtask` entries know the clock only, and with it whatever else the machine does.
 */
export function readTrace(events) {
  const start = events.find(({ name }) => name === MARKS.start);
  if (!start) throw new Error('the trace holds no beginning of the page');
  const here = events.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const shown = here.find(({ name }) => name === MARKS.shown);
  const end = shown?.ts ?? Number.POSITIVE_INFINITY;
  const spans = here
    .filter(({ ph, ts, dur }) => ph === 'X' && ts + dur > start.ts && ts < end)
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  return {
    scriptMs: scriptTime(spans) / MICROSECONDS,
    ...longTasks(spans.filter(({ name }) => TASK.includes(name))),
    shownMs: shown ? (shown.ts - start.ts) / MICROSECONDS : null,
  };
}

/** Time in scripts, each stretch once however deep it nests, less the rendering in it. */
function scriptTime(spans) {
  let total = 0;
  let scriptEnd = 0;
  let renderingEnd = 0;
  for (const { name, ts, dur, tdur } of spans) {
    if (SCRIPT.includes(name) && ts >= scriptEnd) {
      total += tdur;
      scriptEnd = ts + dur;
    } else if (RENDERING.includes(name) && ts < scriptEnd && ts >= renderingEnd) {
      total -= tdur;
      renderingEnd = ts + dur;
    }
  }
  return total;
}

/** A task is long by its processor time; the longest by the clock stands beside. */
function longTasks(tasks) {
  const long = tasks.map(({ tdur }) => tdur / MICROSECONDS).filter((ms) => ms > LONG_TASK_MS);
  const longByClock = tasks.map(({ dur }) => dur / MICROSECONDS).filter((ms) => ms > LONG_TASK_MS);
  return {
    longTasks: long.length,
    longestMs: Math.max(0, ...long),
    longestClockMs: Math.max(0, ...longByClock),
    blockingMs: long.reduce((sum, ms) => sum + ms - LONG_TASK_MS, 0),
  };
}
