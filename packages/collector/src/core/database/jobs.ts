import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Whether the caller is the first of all collectors to take this job on for a UTC day, `YYYY-MM-DD`. */
export async function takeOn(database: Database, job: string, day: string): Promise<boolean> {
  // Asked every minute: mostly it is done, and reading waits for nobody.
  const last = await database.read(findLastDay, job);
  return last !== undefined && last >= day ? false : database.write(takeDay, job, day);
}

async function findLastDay(db: Kysely<Tables>, job: string): Promise<string | undefined> {
  return (await db.selectFrom('jobs').select('day').where('job', '=', job).executeTakeFirst())?.day;
}

async function takeDay(db: Kysely<Tables>, job: string, day: string): Promise<boolean> {
  const taken = await db
    .insertInto('jobs')
    .values({ job, day })
    .onConflict((conflict) => conflict.column('job').doUpdateSet({ day }).where('jobs.day', '<', day))
    .returning('day')
    .execute();
  return taken.length > 0;
}
