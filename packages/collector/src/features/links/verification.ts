import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../../core/pages/messages.ts';
import { dayText } from '../../core/text/day-text.ts';

/** How we know that the words come from a customer. Days are the location's own, `YYYY-MM-DD`. */
export type Verification =
  /** Left with the signed token of a visit on that day. */
  | { how: 'visit'; kind: VisitKind; day: string }
  /** Left on that day; whether there was a visit, nobody checked. */
  | { how: 'none'; day: string };

/** One line, without a full stop, for page and card: "Left after a purchase on June 3, 2026". `locale` writes the day. */
export function verificationLine(
  verification: Verification,
  messages: Messages,
  locale: string = messages.language,
): string {
  const day = dayText(verification.day, locale);
  return verification.how === 'visit' ? messages.leftAfter({ kind: verification.kind, day }) : messages.leftOn(day);
}
