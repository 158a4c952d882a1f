import { createToken, identityKey, newToken, openDatabase, SCOPES, signingSecret } from '@goodword/collector';
import { listSites } from '@goodword/collector/queries';
import { anyText } from '../options/any-text.ts';
import { defineCommand } from '../options/define-command.ts';
import { oneOf } from '../options/one-of.ts';
import { flag, optional, several, usual } from '../options/option.ts';
import { UsageError } from '../options/usage-error.ts';

/** `goodword token`: one more server token, with as little as its use needs; or the key that signs customers' numbers. */
export const token = defineCommand({
  options: {
    scope: several({
      takes: 'SCOPE',
      says: `what the token allows: ${SCOPES.join(', ')}`,
      read: oneOf(SCOPES, 'one or more of'),
    }),
    site: optional({
      takes: 'KEY',
      says: "the site's public key",
      otherwise: 'the only site',
      read: anyText,
    }),
    location: several({ takes: 'ID', says: 'limits the token to a location', read: anyText }),
    name: usual({ takes: 'NAME', says: 'a name to recognize it by', read: anyText, usual: 'token' }),
    identity: flag('prints the key that signs customer numbers instead'),
  },
  settings: ['database', 'secret'],
  async run({ scope: scopes, site: wanted, location: locations, name, identity }, settings) {
    if (!identity && scopes.length === 0) {
      throw new UsageError(`--scope is missing: write one or more of ${SCOPES.join(', ')}`);
    }
    const database = await openDatabase(settings, { mustExist: true });
    try {
      const sites = await database.read(listSites);
      const site = wanted ?? (sites.length === 1 ? sites[0]?.key : undefined);
      if (!site || !sites.some(({ key }) => key === site)) {
        const known = sites.map(({ key, settings }) => `${key} (${settings.name})`).join(', ');
        throw new UsageError(
          `--site is ${wanted ? 'unknown' : 'missing'}: write one of ${known || '(none yet: run goodword init)'}`,
        );
      }
      if (identity) {
        process.stdout.write(`${identityKey(await signingSecret(settings, database), site)}\n`);
        return;
      }
      const made = newToken();
      await createToken(database, {
        token: made,
        site,
        scopes,
        locations: locations.length === 0 ? undefined : locations,
        name,
      });
      process.stdout.write(`${made}\n`);
    } finally {
      await database.close();
    }
  },
});
