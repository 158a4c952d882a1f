import { type Program, program as programShape } from '@goodword/protocol';
import type { Kysely } from 'kysely';
import { inTransaction } from '../../core/database/in-transaction.ts';
import { readSetting } from '../../core/database/read-setting.ts';
import type { Tables } from '../../core/database/tables.ts';
import { putProgramVersion } from './put-program-version.ts';

/** A program with its version: 1, then one more at each change. */
export interface VersionedProgram {
  version: number;
  program: Program;
}

/** Keeps the program; the same content keeps its version. */
export async function putProgram(db: Kysely<Tables>, site: string, program: Program): Promise<VersionedProgram> {
  const data = JSON.stringify(program);
  for (;;) {
    const version = await inTransaction(db, (tx) => putProgramVersion(tx, site, program.id, data));
    if (version !== undefined) return { version, program };
  }
}

/** The newest version of each program of a site, by id. */
export async function listPrograms(db: Kysely<Tables>, site: string): Promise<VersionedProgram[]> {
  const rows = await db
    .selectFrom('programs')
    .selectAll()
    .where('site', '=', site)
    .where('active', '=', 1)
    .orderBy('program')
    .execute();
  return rows.map((row) => ({ version: row.version, program: readProgram(row.data) }));
}

/** The newest version of a program that was there once, deleted or not. */
export async function findProgramEver(
  db: Kysely<Tables>,
  site: string,
  id: string,
): Promise<VersionedProgram | undefined> {
  const row = await db
    .selectFrom('programs')
    .select(['version', 'data'])
    .where('site', '=', site)
    .where('program', '=', id)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { version: row.version, program: readProgram(row.data) };
}

/** Deletes a program: nobody is asked by it any more. Resolves with whether there was one. */
export async function deleteProgram(db: Kysely<Tables>, site: string, id: string): Promise<boolean> {
  const deleted = await db
    .updateTable('programs')
    .set({ active: 0 })
    .where('site', '=', site)
    .where('program', '=', id)
    .where('active', '=', 1)
    .returning('program')
    .execute();
  return deleted.length > 0;
}

/** Every version that there was of one program, newest first. */
export async function listProgramVersions(db: Kysely<Tables>, site: string, id: string): Promise<VersionedProgram[]> {
  const rows = await db
    .selectFrom('programs')
    .select(['version', 'data'])
    .where('site', '=', site)
    .where('program', '=', id)
    .orderBy('version', 'desc')
    .execute();
  return rows.map((row) => ({ version: row.version, program: readSetting<Program>(row.data) }));
}

/** The key of the oldest site that has a program of this id. */
export async function findOldestSiteWith(db: Kysely<Tables>, program: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('programs')
    .innerJoin('sites', 'sites.site', 'programs.site')
    .select('sites.site')
    .where('program', '=', program)
    .where('active', '=', 1)
    .orderBy('number')
    .orderBy('sites.site')
    .executeTakeFirst();
  return row?.site;
}

/** A program that an earlier release kept lacks what programs were given since: defaults stand for it. */
function readProgram(data: string): Program {
  const kept = readSetting<Program>(data);
  const parsed = programShape.safeParse(kept);
  return parsed.success ? parsed.data : kept;
}
