import type { Transaction } from 'kysely';
import { enters, type LedgerName, rulesOf } from '../domain/event-rules.ts';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { EACH_LEDGER, LEDGER_NAMES, type LedgerRow } from '../ledgers/ledgers.ts';
import { Rows } from '../views/rows.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';
import { findRows, putRows } from './view-rows.ts';

/** The rows of every ledger, as far as a group of events touches them. */
export type LedgerState = { readonly [Name in LedgerName]: Rows<LedgerRow<Name>> };

/** What two collectors must not enter at the same time, as names to lock: what it is about, and the id that it is told by. */
export function ledgerLocks(events: readonly LoggedEvent[]): string[] {
  return events.flatMap((event) => {
    const names = ledgersOf(event).map((name) => lockOf(name, event));
    return names.length === 0 ? [] : [...names, `id|${event.site}|${event.id}`];
  });
}

/** The ledgers that an event is entered in. */
export function ledgersOf(event: LoggedEvent): readonly LedgerName[] {
  return rulesOf(event).enters ?? [];
}

function lockOf<Name extends LedgerName>(name: Name, event: LoggedEvent): string {
  return enters(event, name) ? EACH_LEDGER[name].lock(event) : '';
}

/** The rows that these events are entered in: of a ledger in which none is, nothing is asked. */
export async function loadLedgers(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<LedgerState> {
  const state = Object.fromEntries(LEDGER_NAMES.map((name) => [name, new Rows(EACH_LEDGER[name].key)])) as LedgerState;
  const load = async <Name extends LedgerName>(name: Name) => {
    const ledger = EACH_LEDGER[name];
    const keys = new Map<string, string[]>();
    for (const event of events) {
      if (!enters(event, name)) continue;
      const key = ledger.keyOf(event);
      keys.set(key.join('|'), key);
    }
    for (const row of await findRows<LedgerRow<Name>>(tx, dialect, ledger, [...keys.values()])) state[name].load(row);
  };
  for (const name of LEDGER_NAMES) await load(name);
  return state;
}

/** Whether what an event asks for is another's already. */
export function isTaken(state: LedgerState, event: LoggedEvent): boolean {
  const isTakenIn = <Name extends LedgerName>(name: Name) => {
    if (!enters(event, name)) return false;
    const row = state[name].get(...EACH_LEDGER[name].keyOf(event));
    return row !== undefined && EACH_LEDGER[name].isTaken(row, event);
  };
  return ledgersOf(event).some(isTakenIn);
}

/** Enters an event in its ledgers. */
export function enterInLedgers(state: LedgerState, event: LoggedEvent): void {
  const enter = <Name extends LedgerName>(name: Name) => {
    if (!enters(event, name)) return;
    const rows = state[name];
    rows.put(EACH_LEDGER[name].enter(rows.get(...EACH_LEDGER[name].keyOf(event)), event));
  };
  for (const name of ledgersOf(event)) enter(name);
}

/** Writes the rows that were changed. */
export async function writeLedgers(tx: Transaction<Tables>, dialect: Dialect, state: LedgerState): Promise<void> {
  const write = <Name extends LedgerName>(name: Name) =>
    putRows<LedgerRow<Name>>(tx, dialect, EACH_LEDGER[name], state[name].changed());
  for (const name of LEDGER_NAMES) await write(name);
}
