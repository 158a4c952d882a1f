import type { AnyLedger } from './core/log/define-ledger.ts';
import type { LedgerName } from './core/log/event-rules.ts';
import { codes } from './features/links/index.ts';
import { offerCodes } from './features/offers/index.ts';

/** Every ledger, by the name that event rules enter it by. */
export const LEDGERS = { codes, offerCodes } satisfies Record<LedgerName, AnyLedger>;
