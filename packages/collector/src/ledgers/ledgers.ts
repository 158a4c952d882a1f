import type { EventEntering, LedgerName } from '../domain/event-rules.ts';
import type { RowOf } from '../views/define-view.ts';
import { codes } from './code.ts';
import type { Ledger } from './define-ledger.ts';
import { offerCodes } from './offer-code.ts';

/** Every ledger, by the name that event rules enter it by. */
export const LEDGERS = { codes, offerCodes };

/** The row of one ledger. */
export type LedgerRow<Name extends LedgerName> = RowOf<(typeof LEDGERS)[Name]['fields']>;

/** The same ledgers for whoever goes through all of them. */
export const EACH_LEDGER: {
  readonly [Name in LedgerName]: Ledger<LedgerRow<Name>, EventEntering<Name>> & {
    table: (typeof LEDGERS)[LedgerName]['table'];
  };
} = LEDGERS;

/** Their names. */
export const LEDGER_NAMES = Object.keys(LEDGERS) as LedgerName[];
