import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import { AskedRefunds } from './asked-refunds.ts';
import type { Outcome } from './commit-group.ts';
import type { Dialect } from './dialect.ts';
import { enterInLedgers, isTaken, ledgerLocks, ledgersOf, loadLedgers, writeLedgers } from './ledger-rows.ts';
import type { Tables } from './tables.ts';

/** What two collectors must not append at the same time, as names to lock. */
export function appendLocks(events: readonly LoggedEvent[]): string[] {
  return [...ledgerLocks(events), ...AskedRefunds.locks(events)];
}

/**
 * Decides what becomes of each event, appends to the log and enters in the ledgers, in the caller's transaction, under
 * {@link appendLocks}. Reads no view: however far those are behind, the outcomes are the same.
 */
export async function appendGroup(
  tx: Transaction<Tables>,
  dialect: Dialect,
  events: readonly LoggedEvent[],
): Promise<Outcome[]> {
  const ledgers = await loadLedgers(tx, dialect, events);
  const refunds = await AskedRefunds.load(tx, dialect, events);
  // An event that the log has already takes nothing.
  const known = await dialect.known(
    tx,
    events.filter((event) => ledgersOf(event).length > 0),
  );
  const keys = events.map(({ site, id }) => `${site}|${id}`);
  // The first of two in the same group stands.
  const firsts = new Map<string, number>();
  const taken = new Set<number>();
  for (const [index, event] of events.entries()) {
    const key = keys[index] as string;
    if (isTaken(ledgers, event) || refunds.isOverdrawn(event)) taken.add(index);
    else if (!firsts.has(key)) {
      firsts.set(key, index);
      if (known.has(key)) continue;
      enterInLedgers(ledgers, event);
      refunds.take(event);
    }
  }
  const fresh = await dialect.append(
    tx,
    [...firsts.values()].map((index) => events[index] as LoggedEvent),
  );
  await writeLedgers(tx, dialect, ledgers);
  return keys.map((key, index): Outcome => {
    if (taken.has(index)) return 'taken';
    return firsts.get(key) === index && fresh.has(key) ? 'accepted' : 'duplicate';
  });
}
