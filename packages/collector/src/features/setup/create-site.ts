import type { SiteSettings } from '@goodword/protocol';
import type { Database } from '../../core/database/database.ts';
import { createToken } from '../../core/keys/create-token.ts';
import { SCOPES, type Scope } from '../../core/keys/scopes.ts';
import { putSite } from './site-queries.ts';

/** A site with its first token. */
export interface NewSite {
  key: string;
  settings: SiteSettings;
  token: string;
  tokenName: string;
  /** Default: all scopes. */
  scopes?: readonly Scope[];
}

/** Makes a site and a token for it. The token is shown to its owner once and kept as a hash. */
export async function createSite(
  database: Database,
  { key, settings, token, tokenName, scopes = SCOPES }: NewSite,
): Promise<void> {
  await database.write(putSite, { key, settings });
  await createToken(database, { token, site: key, scopes, name: tokenName });
}
