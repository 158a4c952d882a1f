import type { LedgerName } from './domain/event-rules.ts';
import { codes } from './ledgers/code.ts';
import type { AnyLedger } from './ledgers/define-ledger.ts';
import { offerCodes } from './ledgers/offer-code.ts';

/** Every ledger, by the name that event rules enter it by. */
export const LEDGERS = { codes, offerCodes } satisfies Record<LedgerName, AnyLedger>;
