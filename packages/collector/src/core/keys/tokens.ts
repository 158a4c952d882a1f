import type { Kysely } from 'kysely';
import type { Tables } from '../database/tables.ts';
import { secretHash } from './secret-hash.ts';

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

/** How many hex digits of a token's hash name it: too few to find the hash by, and enough to tell a site's tokens apart. */
const ID_DIGITS = 16;

/** What names a token in addresses. It cannot be used as one. */
export function tokenId(token: string): string {
  return secretHash(token).slice(0, ID_DIGITS);
}

/** A token as its owner sees it. */
export interface ShownToken extends Omit<Token, 'site'> {
  id: string;
  name: string;
}

/** The tokens of a site, by name. */
export async function listTokens(db: Kysely<Tables>, site: string): Promise<ShownToken[]> {
  const rows = await db
    .selectFrom('tokens')
    .selectAll()
    .where('site', '=', site)
    .orderBy('name')
    .orderBy('hash')
    .execute();
  return rows.map(({ hash, name, scopes, locations }) => ({
    id: hash.slice(0, ID_DIGITS),
    name,
    scopes: JSON.parse(scopes),
    locations: locations && JSON.parse(locations),
  }));
}

/** Deletes a token of a site, by its id. Resolves with whether there was one. */
export async function deleteToken(db: Kysely<Tables>, site: string, id: string): Promise<boolean> {
  const deleted = await db
    .deleteFrom('tokens')
    .where('site', '=', site)
    .where((where) => where(where.fn<string>('substr', ['hash', where.lit(1), where.lit(ID_DIGITS)]), '=', id))
    .returning('hash')
    .execute();
  return deleted.length > 0;
}
