import type { LocationReport } from '@goodword/protocol';
import type { DayFigures } from './brand-figures.ts';
import type { Teller } from './teller.ts';

type Section = LocationReport['weakTime'];

/** The weekday that is weaker than the others beyond chance, among all weekdays of all locations; or that there is none. */
export function weakTimeSection(location: string, { days, tell }: { days: DayFigures; tell: Teller }): Section {
  const { weakTime } = tell.messages;
  const tests = days.weekdays.tests.filter((test) => test.location === location);
  const [worst] = tests
    .filter(({ flagged, shareDay, shareRest }) => flagged && (shareDay ?? 0) < (shareRest ?? 0))
    .sort((one, other) => (one.q ?? 1) - (other.q ?? 1));
  if (!worst) {
    const status = tests.some((test) => test.status !== 'TOO_FEW') ? 'NO_WEAK_DAY' : 'TOO_FEW';
    return { status, sentence: weakTime[status], weekday: null, shareDay: null, shareRest: null, q: null };
  }
  const { weekday, shareDay, shareRest, q } = worst;
  const sentence = tell.fill(weakTime.OK, {
    weekday: tell.weekday(weekday),
    share: tell.percent(shareDay ?? 0),
    rest: tell.percent(shareRest ?? 0),
  });
  return { status: 'OK', sentence, weekday, shareDay, shareRest, q };
}
