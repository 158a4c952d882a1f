import type { Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { enterInLedgers, isTaken, ledgerLocks, ledgersOf, loadLedgers, writeLedgers } from './ledger-rows.ts';
import type { Log } from './log.ts';
import type { LoggedEvent } from './logged-event.ts';

/**
 * What became of one event of a group; `taken`: what it asks for is another's already, or gone. Another site made the code first, its words
 * have another's secret, the code of an offer was issued before, or less is left of the sale.
 */
export type Outcome = 'accepted' | 'duplicate' | 'taken';

/** What two collectors must not append at the same time, as names to lock. */
export function appendLocks({ ledgers, limits }: Log, events: readonly LoggedEvent[]): string[] {
  return [...ledgerLocks(ledgers, events), ...limits.flatMap((limit) => limit.locks(events))];
}

/**
 * Decides what becomes of each event, appends to the log and enters in the ledgers, in the caller's transaction, under
 * {@link appendLocks}. Reads no view: however far those are behind, the outcomes are the same.
 */
export async function appendGroup(
  tx: Transaction<Tables>,
  log: Log,
  events: readonly LoggedEvent[],
): Promise<Outcome[]> {
  const ledgers = await loadLedgers(tx, log, events);
  const limits = await Promise.all(log.limits.map((limit) => limit.load(tx, log, events)));
  // An event that the log has already takes nothing.
  const known = await log.known(
    tx,
    events.filter((event) => ledgersOf(log.ledgers, event).length > 0),
  );
  const keys = events.map(({ site, id }) => `${site}|${id}`);
  // The first of two in the same group stands.
  const firsts = new Map<string, number>();
  const taken = new Set<number>();
  for (const [index, event] of events.entries()) {
    const key = keys[index] as string;
    if (isTaken(log.ledgers, ledgers, event) || limits.some((limit) => limit.isExceeded(event))) taken.add(index);
    else if (!firsts.has(key)) {
      firsts.set(key, index);
      if (known.has(key)) continue;
      enterInLedgers(log.ledgers, ledgers, event);
      for (const limit of limits) limit.take(event);
    }
  }
  const fresh = await log.append(
    tx,
    [...firsts.values()].map((index) => events[index] as LoggedEvent),
  );
  await writeLedgers(tx, log, ledgers);
  return keys.map((key, index): Outcome => {
    if (taken.has(index)) return 'taken';
    return firsts.get(key) === index && fresh.has(key) ? 'accepted' : 'duplicate';
  });
}
