import { closeSync, openSync } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import Libsql from 'libsql';

/**
 * Writes what a SQLite file holds before a migration into one beside it, `goodword.db.before-0002-….bak`, its owner's
 * alone. Another process may have made the step meanwhile: then there is nothing to write.
 */
export async function backUpBefore(path: string, step: string): Promise<void> {
  const kept = `${path}.before-${step}.bak`;
  const written = `${kept}.${process.pid}`;
  await rm(written, { force: true });
  // SQLite writes into an empty file that is there, and leaves it its rights.
  closeSync(openSync(written, 'wx', 0o600));
  try {
    const db = new Libsql(path);
    try {
      db.prepare('vacuum into ?').run([written]);
    } finally {
      db.close();
    }
    if (!holds(written, step)) await rename(written, kept);
  } finally {
    await rm(written, { force: true });
  }
}

function holds(path: string, step: string): boolean {
  const db = new Libsql(path);
  try {
    return db.prepare('select 1 from kysely_migration where name = ?').all([step]).length > 0;
  } finally {
    db.close();
  }
}

/** Removes the backups of a SQLite file that were written before a moment (UTC ms). */
export async function expireBackups(path: string, beforeMs: number): Promise<void> {
  const folder = dirname(path);
  const names = (await readdir(folder)).filter((name) => name.startsWith(`${basename(path)}.before-`));
  for (const file of names.map((name) => join(folder, name))) {
    const { mtimeMs } = await stat(file);
    if (mtimeMs < beforeMs) await rm(file, { force: true });
  }
}
