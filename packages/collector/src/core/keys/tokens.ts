import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';

/** A server token. The token itself is kept nowhere, only its SHA-256. */
export interface Token {
  site: string;
  scopes: readonly string[];
  /** The locations it is bound to; null: all of the site's. */
  locations: readonly string[] | null;
}

/** Keeps a token under the hash of it; one that is there stays as it is. */
export async function putToken(db: Kysely<Tables>, hash: string, token: Token & { name: string }): Promise<void> {
  await db
    .insertInto('tokens')
    .values({
      hash,
      site: token.site,
      name: token.name,
      scopes: JSON.stringify(token.scopes),
      locations: token.locations && JSON.stringify(token.locations),
    })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** What a token may do, by its hash. */
export async function findToken(db: Kysely<Tables>, hash: string): Promise<Token | undefined> {
  const row = await db.selectFrom('tokens').selectAll().where('hash', '=', hash).executeTakeFirst();
  return (
    row && { site: row.site, scopes: JSON.parse(row.scopes), locations: row.locations && JSON.parse(row.locations) }
  );
}
