import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';

/** A picture, kept under the hash of its bytes. */
export interface Picture {
  mime: string;
  bytes: Uint8Array;
}

/** Keeps a picture; one that is there stays as it is. */
export async function putPicture(db: Kysely<Tables>, hash: string, { mime, bytes }: Picture): Promise<void> {
  await db
    .insertInto('pictures')
    .values({ hash, mime, bytes })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** A picture by its hash. */
export async function findPicture(db: Kysely<Tables>, hash: string): Promise<Picture | undefined> {
  const query = db.selectFrom('pictures').select(['mime', 'bytes']).where('hash', '=', hash);
  const row = await query.executeTakeFirst();
  // A copy: the driver's bytes lie in memory of its own, which cannot be sent to another thread.
  return row && { mime: row.mime, bytes: new Uint8Array(row.bytes) };
}

/** Forgets the pictures whose name begins so. */
export async function deletePicturesOf(db: Kysely<Tables>, prefix: string): Promise<void> {
  await db.deleteFrom('pictures').where('hash', '>=', prefix).where('hash', '<', `${prefix}\u{10ffff}`).execute();
}
