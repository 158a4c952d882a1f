import { setImmediate as othersTurn } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../core/database/database.ts';
import { dropMonths } from '../../core/database/postgres-months.ts';
import type { Tables } from '../../core/database/tables.ts';
import { nextPiece } from '../../core/log/log-pieces.ts';
import { listSites, type Site } from '../setup/index.ts';
import { type Clearable, clearPiece } from './clear-words.ts';
import { dropPiece } from './drop-events.ts';
import { backupCutoff, cutoff, retentionOf } from './retention.ts';

/**
 * Clears and drops what is older than each site wants to keep. Broken off, it goes on where it was. Each piece of the log is a
 * transaction of its own: whoever stores answers waits for one.
 */
export async function retain(database: Database, nowMs: number): Promise<void> {
  const sites = await database.read(listSites);
  await retainLog(database, sites, nowMs);
  await database.forgetErased();
  await database.expireBackups(backupCutoff(sites, nowMs));
}

async function retainLog(database: Database, sites: readonly Site[], nowMs: number): Promise<void> {
  const ends: (number | undefined)[] = [];
  for (const site of sites) {
    const { contactDays, wordsDays, eventsDays } = retentionOf(site);
    await clear(database, site.key, 'contact', cutoff(contactDays, nowMs));
    await clear(database, site.key, 'words', cutoff(wordsDays, nowMs));
    const end = cutoff(eventsDays, nowMs);
    ends.push(end);
    if (end === undefined) continue;
    // Twice: a landing stays for its conversion, which may go in the same night.
    for (let pass = 0; pass < 2; pass++) await drop(database, site.key, end);
  }
  const all = ends.filter((end) => end !== undefined);
  // What some site keeps for good is kept by the month, too.
  if (all.length === 0 || all.length < ends.length) return;
  await database.transaction(async (tx, log) => {
    if (log.name !== 'postgres') return;
    await log.lockAll(tx);
    await dropMonths(tx, Math.min(...all));
  });
}

/** Clears one kind of data, from where the last night came to. */
async function clear(database: Database, site: string, kind: Clearable, before: number | undefined): Promise<void> {
  if (before === undefined) return;
  let after = await database.read(retainedTo, site, kind);
  let isWhole = true;
  for (;;) {
    const piece = await database.transaction(async (tx, log) => {
      const next = await nextPiece(tx, after, before);
      if (!next) return undefined;
      await clearPiece(tx, log, { site, kind, piece: next, cutoff: before });
      // Up to the first that is not old yet, all is done.
      if (isWhole) await retainTo(tx, site, kind, next.kept === undefined ? next.to : next.kept - 1);
      return next;
    });
    if (!piece) return;
    isWhole &&= piece.kept === undefined;
    after = piece.to;
    // SQLite's answers come at once: without this, requests would wait until all of the log is looked through.
    await othersTurn();
  }
}

async function drop(database: Database, site: string, before: number): Promise<void> {
  let after = 0;
  for (;;) {
    const piece = await database.transaction(async (tx, log) => {
      const next = await nextPiece(tx, after, before);
      if (next) await dropPiece(tx, log, { site, piece: next, cutoff: before });
      return next;
    });
    if (!piece) return;
    after = piece.to;
    await othersTurn();
  }
}

async function retainedTo(db: Kysely<Tables>, site: string, kind: string): Promise<number> {
  const found = db.selectFrom('retained').select('seq').where('site', '=', site).where('kind', '=', kind);
  return (await found.executeTakeFirst())?.seq ?? 0;
}

async function retainTo(tx: Transaction<Tables>, site: string, kind: string, seq: number): Promise<void> {
  await tx
    .insertInto('retained')
    .values({ site, kind, seq })
    .onConflict((conflict) => conflict.columns(['site', 'kind']).doUpdateSet({ seq }))
    .execute();
}
