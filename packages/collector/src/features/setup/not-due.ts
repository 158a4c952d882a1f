import type { Program } from '@goodword/protocol';
import type { Place } from '../../core/text/place.ts';
import { localDay } from '../../core/time/local-day.ts';
import { questionsHere } from './questions-here.ts';

/** Why a program is not asked at a place now. `placeless`: no location is known, and the program does not ask for it. */
export type NotDue =
  | { why: 'off' | 'unproven' | 'placeless' | 'nothing-here' }
  /** `day`: the first or the last, `YYYY-MM-DD`. */
  | { why: 'before' | 'over'; day: string };

/** Undefined where it is asked. Days are the location's own; UTC's where it is not known. */
export function notDue(program: Program, place: Place, nowMs: number): NotDue | undefined {
  const { enabled, audience, questions } = program;
  const { day } = localDay(nowMs, place.location?.timeZone ?? 'UTC');
  if (!enabled) return { why: 'off' };
  if (audience.from !== undefined && day < audience.from) return { why: 'before', day: audience.from };
  if (audience.until !== undefined && day > audience.until) return { why: 'over', day: audience.until };
  if (audience.visit === 'proven' && !place.visit) return { why: 'unproven' };
  if (!place.location && questions[0]?.type !== 'location') return { why: 'placeless' };
  return questionsHere(program, place).length > 0 ? undefined : { why: 'nothing-here' };
}
