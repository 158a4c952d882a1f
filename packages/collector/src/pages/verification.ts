import type { VisitKind } from '@goodword/protocol';
import type { Messages } from './messages.ts';

/** How we know that the words come from a customer. Days are the location's own, `YYYY-MM-DD`. */
export type Verification =
  /** Left with the signed token of a visit on that day. */
  | { how: 'visit'; kind: VisitKind; day: string }
  /** Left on that day; whether there was a visit, nobody checked. */
  | { how: 'none'; day: string };

/** One line, without a full stop, for page and card: "Left after a purchase on June 3, 2026". */
export function verificationLine(verification: Verification, messages: Messages): string {
  const day = dayText(verification.day, messages.language);
  return verification.how === 'visit' ? messages.leftAfter({ kind: verification.kind, day }) : messages.leftOn(day);
}

/** Always with its year: pages and cards stay up, and a bare "June 12" would seem to be this year's. */
export function dayText(day: string, language: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
