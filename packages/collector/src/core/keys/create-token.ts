import type { Database } from '../database/database.ts';
import type { Scope } from './scopes.ts';
import { secretHash } from './secret-hash.ts';
import { putToken } from './tokens.ts';

/** A server token, and what it may do where. */
export interface NewToken {
  token: string;
  /** The site's public key. */
  site: string;
  scopes: readonly Scope[];
  /** The locations it is bound to. Default: all of the site's. */
  locations?: readonly string[] | undefined;
  /** What its owner knows it by. */
  name: string;
}

/** Keeps a token, as a hash: it is shown to its owner once. */
export async function createToken(
  database: Database,
  { token, site, scopes, locations, name }: NewToken,
): Promise<void> {
  await database.write(putToken, secretHash(token), { site, scopes, locations: locations ?? null, name });
}
