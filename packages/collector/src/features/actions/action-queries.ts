import type { Action } from '@goodword/protocol';
import type { Kysely } from 'kysely';
import { readSetting } from '../../core/database/read-setting.ts';
import type { Tables } from '../../core/database/tables.ts';

/** Keeps an action. */
export async function putAction(db: Kysely<Tables>, site: string, action: Action): Promise<void> {
  const { id, location } = action;
  const data = JSON.stringify(action);
  await db
    .insertInto('actions')
    .values({ site, action: id, location, data, deleted_at: null })
    .onConflict((conflict) => conflict.columns(['site', 'action']).doUpdateSet({ location, data, deleted_at: null }))
    .execute();
}

/** The actions of a site, or of one location, by id. */
export async function listActions(db: Kysely<Tables>, site: string, location?: string): Promise<Action[]> {
  let query = db
    .selectFrom('actions')
    .select('data')
    .where('site', '=', site)
    .where('deleted_at', 'is', null)
    .orderBy('action');
  if (location !== undefined) query = query.where('location', '=', location);
  return (await query.execute()).map(({ data }) => readSetting<Action>(data));
}

/** Deletes an action. Resolves with whether there was one. */
export async function deleteAction(db: Kysely<Tables>, site: string, id: string, nowMs: number): Promise<boolean> {
  const deleted = await db
    .updateTable('actions')
    .set({ deleted_at: nowMs })
    .where('site', '=', site)
    .where('action', '=', id)
    .where('deleted_at', 'is', null)
    .returning('action')
    .execute();
  return deleted.length > 0;
}
