import type { Wall } from '@goodword/protocol';
import type { WallMessages } from '../languages/messages.ts';
import { say, sayCount } from '../languages/say.ts';

/** What is true of these words, computed from how many there are and how many a visit stands behind: never more. */
export function wallSentence(
  { visits, all, score }: WallMessages,
  { shown, verified }: Wall['counts'],
  locale: string,
): string {
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  const how = verified === shown ? visits.each : verified === 1 ? visits.one : verified ? visits.some : visits.none;
  return [say(how, { verified: number(verified), shown: number(shown) }), sayCount(all, shown, locale), score].join(
    ' ',
  );
}
