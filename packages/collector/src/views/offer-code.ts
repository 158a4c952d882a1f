import type { OfferHolder } from '@goodword/protocol';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { later } from './later.ts';

/** A single-use code: who got it for what, and what became of it. */
export interface OfferCodeRow {
  site: string;
  offerCode: string;
  offer: string;
  holder: OfferHolder;
  /** The recommendation that a friend claimed it on. */
  code: string | null;
  location: string;
  issuedAt: number | null;
  issuedId: string | null;
  redeemedAt: number | null;
  redeemedId: string | null;
  redeemedLocation: string | null;
  /** SHA-256 of the Idempotency-Key that redeemed it, hex. */
  keyHash: string | null;
  orderNumber: string | null;
  currency: string | null;
  minor: number | null;
}

/** The types that a code's row is made of. */
export type OfferEvent = LoggedEvent & { type: 'offer.issued' | 'offer.redeemed' };

/** The code after one more of its events: the first issue and the first redemption stand, whatever the order of arrival. */
export function foldOfferCode(before: OfferCodeRow | undefined, event: OfferEvent): OfferCodeRow {
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
