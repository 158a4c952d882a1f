import type { Program } from '@goodword/protocol';
import { localDay } from './local-day.ts';
import type { Place } from './place.ts';
import { questionsHere } from './questions-here.ts';

/**
 * Why a program is not asked at a place now, as the end of a sentence for its owner; undefined where it is. Days are the
 * location's own; UTC's where it is not known.
 */
export function whyNotDue(program: Program, place: Place, nowMs: number): string | undefined {
  const { enabled, audience, questions } = program;
  const { day } = localDay(nowMs, place.location?.timeZone ?? 'UTC');
  if (!enabled) return 'is switched off';
  if (audience.from !== undefined && day < audience.from) return `begins on ${audience.from}`;
  if (audience.until !== undefined && day > audience.until) return `ended on ${audience.until}`;
  if (audience.visit === 'proven' && !place.visit) return 'needs a proven visit';
  if (!place.location && questions[0]?.type !== 'location') {
    return 'needs a location: name one, or begin the program with a location question';
  }
  return questionsHere(program, place).length > 0 ? undefined : 'has no question for this place';
}
