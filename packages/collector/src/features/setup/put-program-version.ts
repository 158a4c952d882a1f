import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';

/** Makes a version of a program, if it is another than the newest. Undefined: somebody else has made this one meanwhile. */
export async function putProgramVersion(
  tx: Kysely<Tables>,
  site: string,
  program: string,
  data: string,
): Promise<number | undefined> {
  const newest = await tx
    .selectFrom('programs')
    .select(['version', 'data', 'active'])
    .where('site', '=', site)
    .where('program', '=', program)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  // The same as one that was deleted is a new version, too: from when on it was asked again stays known.
  if (newest?.data === data && newest.active === 1) return newest.version;
  const version = (newest?.version ?? 0) + 1;
  const made = await tx
    .insertInto('programs')
    .values({ site, program, version, active: 1, data })
    .onConflict((conflict) => conflict.columns(['site', 'program', 'version']).doNothing())
    .returning('version')
    .executeTakeFirst();
  if (!made) return undefined;
  await tx
    .updateTable('programs')
    .set({ active: 0 })
    .where('site', '=', site)
    .where('program', '=', program)
    .where('version', '<', version)
    .execute();
  return version;
}
