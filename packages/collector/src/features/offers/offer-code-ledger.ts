import type { OfferHolder } from '@goodword/protocol';
import { isAskedHere } from '../../core/log/asked-here.ts';
import { defineLedger } from '../../core/log/define-ledger.ts';
import type { ColumnsOf, RowOf } from '../../core/log/define-view.ts';
import type { EventEntering } from '../../core/log/event-rules.ts';
import { type Field, numberOrNull, text, textOrNull } from '../../core/log/field.ts';
import { later } from '../../core/log/later.ts';

const FIELDS = {
  site: text,
  offerCode: text,
  offer: text,
  holder: text as Field<OfferHolder>,
  /** The recommendation that a friend claimed it on. */
  code: textOrNull,
  location: text,
  issuedAt: numberOrNull,
  issuedId: textOrNull,
  redeemedAt: numberOrNull,
  redeemedId: textOrNull,
  redeemedLocation: textOrNull,
  /** SHA-256 of the Idempotency-Key that redeemed it, hex. */
  keyHash: textOrNull,
  orderNumber: textOrNull,
  currency: textOrNull,
  minor: numberOrNull,
};

/** A single-use code: who got it for what, and what became of it. */
export type OfferCodeRow = RowOf<typeof FIELDS>;

type OfferEvent = EventEntering<'offerCodes'>;

/** The code after one more of its events: the first issue and the first redemption stand, whatever the order of arrival. */
function enter(before: OfferCodeRow | undefined, event: OfferEvent): OfferCodeRow {
  const row: OfferCodeRow = before ? { ...before } : begin(event);
  const at = event.stamp.correctedAt;
  const stands = (standingAt: number | null, id: string | null) =>
    standingAt !== null && !later({ at: standingAt, id: id ?? '' }, { at, id: event.id });
  if (event.type === 'offer.issued') {
    if (stands(row.issuedAt, row.issuedId)) return row;
    row.offer = event.offer;
    row.holder = event.holder;
    row.code = event.code ?? null;
    row.location = event.location ?? '';
    row.issuedAt = at;
    row.issuedId = event.id;
    return row;
  }
  if (stands(row.redeemedAt, row.redeemedId)) return row;
  row.redeemedAt = at;
  row.redeemedId = event.id;
  row.redeemedLocation = event.location ?? null;
  row.keyHash = event.keyHash;
  row.orderNumber = event.order ?? null;
  row.currency = event.value?.currency ?? null;
  row.minor = event.value?.minor ?? null;
  return row;
}

function begin(event: OfferEvent): OfferCodeRow {
  return {
    site: event.site,
    offerCode: event.offerCode,
    offer: event.offer,
    holder: 'friend',
    code: null,
    location: '',
    issuedAt: null,
    issuedId: null,
    redeemedAt: null,
    redeemedId: null,
    redeemedLocation: null,
    keyHash: null,
    orderNumber: null,
    currency: null,
    minor: null,
  };
}

declare module '../../core/database/tables.ts' {
  interface Tables {
    offer_codes: ColumnsOf<typeof FIELDS>;
  }
}

export const offerCodes = defineLedger({
  table: 'offer_codes',
  key: ['site', 'offerCode'],
  fields: FIELDS,
  keyOf: ({ site, offerCode }: OfferEvent) => [site, offerCode],
  lock: ({ site, offerCode }) => `offer|${site}|${offerCode}`,
  // One claimant, one code, one of the budget's numbers: who asks twice at once gets it once.
  isTaken: (row, event) =>
    event.type === 'offer.issued' && isAskedHere(event) && row.issuedAt !== null && row.issuedId !== event.id,
  enter,
});
