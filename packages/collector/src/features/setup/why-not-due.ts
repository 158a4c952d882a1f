import type { Program } from '@goodword/protocol';
import type { Place } from '../../core/text/place.ts';
import { type NotDue, notDue } from './not-due.ts';

const SENTENCES: Record<Exclude<NotDue['why'], 'before' | 'over'>, string> = {
  off: 'is switched off',
  unproven: 'needs a proven visit',
  placeless: 'needs a location: name one, or begin the program with a location question',
  'nothing-here': 'has no question for this place',
};

/** The same as {@link notDue}, as the end of a sentence for the program's owner. */
export function whyNotDue(program: Program, place: Place, nowMs: number): string | undefined {
  const found = notDue(program, place, nowMs);
  if (found === undefined) return undefined;
  if ('day' in found) return `${found.why === 'before' ? 'begins' : 'ended'} on ${found.day}`;
  return SENTENCES[found.why];
}
