import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { AnyLedger, Ledgers } from './define-ledger.ts';
import { rulesOf } from './event-rules.ts';
import type { Log } from './log.ts';
import type { LoggedEvent } from './logged-event.ts';
import { Rows } from './rows.ts';
import { findRows, putRows } from './view-rows.ts';

/** The rows of every ledger, as far as a group of events touches them. */
export type LedgerState = Readonly<Record<string, Rows<Record<string, unknown>>>>;

/** What two collectors must not enter at the same time, as names to lock: what it is about, and the id that it is told by. */
export function ledgerLocks(ledgers: Ledgers, events: readonly LoggedEvent[]): string[] {
  return events.flatMap((event) => {
    const names = ledgersOf(ledgers, event).map(([, ledger]) => ledger.lock(event));
    return names.length === 0 ? [] : [...names, `id|${event.site}|${event.id}`];
  });
}

type Named = readonly [name: string, ledger: AnyLedger];
const NONE: readonly Named[] = [];

/** The ledgers that an event is entered in: none, for most. */
export function ledgersOf(ledgers: Ledgers, event: LoggedEvent): readonly Named[] {
  const { enters } = rulesOf(event);
  if (enters === undefined) return NONE;
  return enters.flatMap((name): Named[] => {
    const ledger = ledgers[name];
    return ledger ? [[name, ledger]] : [];
  });
}

/** The rows that these events are entered in: of a ledger in which none is, nothing is asked. */
export async function loadLedgers(
  tx: Transaction<Tables>,
  log: Log,
  events: readonly LoggedEvent[],
): Promise<LedgerState> {
  const keys = new Map<string, Map<string, string[]>>();
  for (const event of events) {
    for (const [name, ledger] of ledgersOf(log.ledgers, event)) {
      const key = ledger.keyOf(event);
      const known = keys.get(name) ?? new Map<string, string[]>();
      keys.set(name, known.set(key.join('|'), key));
    }
  }
  const state: Record<string, Rows<Record<string, unknown>>> = {};
  for (const [name, ledger] of Object.entries(log.ledgers)) {
    const rows = new Rows<Record<string, unknown>>(ledger.key);
    state[name] = rows;
    for (const row of await findRows(tx, log, ledger, [...(keys.get(name)?.values() ?? [])])) rows.load(row);
  }
  return state;
}

/** Whether what an event asks for is another's already. */
export function isTaken(ledgers: Ledgers, state: LedgerState, event: LoggedEvent): boolean {
  return ledgersOf(ledgers, event).some(([name, ledger]) => {
    const row = state[name]?.get(...ledger.keyOf(event));
    return row !== undefined && ledger.isTaken(row, event);
  });
}

/** Enters an event in its ledgers. */
export function enterInLedgers(ledgers: Ledgers, state: LedgerState, event: LoggedEvent): void {
  for (const [name, ledger] of ledgersOf(ledgers, event)) {
    const rows = state[name];
    rows?.put(ledger.enter(rows.get(...ledger.keyOf(event)), event));
  }
}

/** Writes the rows that were changed. */
export async function writeLedgers(tx: Transaction<Tables>, log: Log, state: LedgerState): Promise<void> {
  for (const [name, ledger] of Object.entries(log.ledgers)) {
    await putRows(tx, log, ledger, state[name]?.changed() ?? []);
  }
}
