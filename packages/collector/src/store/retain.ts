import type { Transaction } from 'kysely';
import { type Clearable, clearPiece } from './clear-words.ts';
import type { Dialect } from './dialect.ts';
import { dropPiece } from './drop-events.ts';
import { nextPiece } from './log-pieces.ts';
import { dropMonths } from './postgres-months.ts';
import { cutoff, retentionOf } from './retention.ts';
import type { Site } from './store.ts';
import type { Tables } from './tables.ts';

/** What applying retention works with. */
export interface Retaining {
  sites: readonly Site[];
  dialect: Dialect;
  /** UTC ms. */
  nowMs: number;
  /** Each piece of the log is a transaction of its own: whoever stores answers waits for one. */
  transaction<Result>(work: (tx: Transaction<Tables>) => Promise<Result>): Promise<Result>;
}

/** Clears and drops what is older than each site wants to keep. Broken off, it goes on where it was. */
export async function retain(retaining: Retaining): Promise<void> {
  const { sites, dialect, nowMs, transaction } = retaining;
  const ends: (number | undefined)[] = [];
  for (const site of sites) {
    const { contactDays, wordsDays, eventsDays } = retentionOf(site);
    await clear(retaining, site.key, 'contact', cutoff(contactDays, nowMs));
    await clear(retaining, site.key, 'words', cutoff(wordsDays, nowMs));
    const end = cutoff(eventsDays, nowMs);
    ends.push(end);
    if (end === undefined) continue;
    // Twice: a landing stays for its conversion, which may go in the same night.
    for (let pass = 0; pass < 2; pass++) await drop(retaining, site.key, end);
  }
  const all = ends.filter((end) => end !== undefined);
  // What some site keeps for good is kept by the month, too.
  if (dialect.name !== 'postgres' || all.length === 0 || all.length < ends.length) return;
  await transaction(async (tx) => {
    await dialect.lockAll(tx);
    await dropMonths(tx, Math.min(...all));
  });
}

/** Clears one kind of data, from where the last night came to. */
async function clear(
  { dialect, transaction }: Retaining,
  site: string,
  kind: Clearable,
  before: number | undefined,
): Promise<void> {
  if (before === undefined) return;
  let after = await transaction((tx) => retainedTo(tx, site, kind));
  let isWhole = true;
  for (;;) {
    const piece = await transaction(async (tx) => {
      const next = await nextPiece(tx, after, before);
      if (!next) return undefined;
      await clearPiece(tx, dialect, { site, kind, piece: next, cutoff: before });
      // Up to the first that is not old yet, all is done.
      if (isWhole) await retainTo(tx, site, kind, next.kept === undefined ? next.to : next.kept - 1);
      return next;
    });
    if (!piece) return;
    isWhole &&= piece.kept === undefined;
    after = piece.to;
    await othersTurn();
  }
}

async function drop({ dialect, transaction }: Retaining, site: string, before: number): Promise<void> {
  let after = 0;
  for (;;) {
    const piece = await transaction(async (tx) => {
      const next = await nextPiece(tx, after, before);
      if (next) await dropPiece(tx, dialect, { site, piece: next, cutoff: before });
      return next;
    });
    if (!piece) return;
    after = piece.to;
    await othersTurn();
  }
}

/** SQLite's answers come at once: without this, requests would wait until all of the log is looked through. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

async function retainedTo(tx: Transaction<Tables>, site: string, kind: string): Promise<number> {
  const found = tx.selectFrom('retained').select('seq').where('site', '=', site).where('kind', '=', kind);
  return (await found.executeTakeFirst())?.seq ?? 0;
}

async function retainTo(tx: Transaction<Tables>, site: string, kind: string, seq: number): Promise<void> {
  await tx
    .insertInto('retained')
    .values({ site, kind, seq })
    .onConflict((conflict) => conflict.columns(['site', 'kind']).doUpdateSet({ seq }))
    .execute();
}
