import { SCOPES, type Scope } from '../domain/scopes.ts';
import { customerKey } from '../keys/customer-signature.ts';
import { deriveKey } from '../keys/derive-key.ts';
import { secretHash } from '../keys/secret-hash.ts';
import { openDatabase, signingSecret } from '../server.ts';
import { readSettings } from '../settings.ts';
import { newToken } from '../setup/new-keys.ts';
import { listSites } from '../store/sites.ts';
import { putToken } from '../store/tokens.ts';
import { readOptions, UsageError } from './command-line.ts';

/** `goodword token`: one more server token, with as little as its use needs; or the key that signs customers' numbers. */
export async function token(args: readonly string[]): Promise<void> {
  const options = readOptions(args, {
    site: { type: 'string' },
    scope: { type: 'string', multiple: true },
    location: { type: 'string', multiple: true },
    name: { type: 'string' },
    identity: { type: 'boolean' },
  });
  const scopes = options.scope ?? [];
  const stranger = scopes.find((scope) => !(SCOPES as readonly string[]).includes(scope));
  if (!options.identity && (scopes.length === 0 || stranger !== undefined)) {
    throw new UsageError(
      `--scope ${stranger === undefined ? 'is missing' : `is "${stranger}"`}: write one or more of ${SCOPES.join(', ')}`,
    );
  }
  const settings = readSettings(process.env);
  const database = await openDatabase(settings, { mustExist: true });
  try {
    const sites = await database.read(listSites);
    const site = options.site ?? (sites.length === 1 ? sites[0]?.key : undefined);
    if (!site || !sites.some(({ key }) => key === site)) {
      throw new UsageError(
        `--site is ${options.site ? 'not known' : 'missing'}: write one of ${sites.map(({ key, settings }) => `${key} (${settings.name})`).join(', ') || '(none yet: goodword init)'}`,
      );
    }
    if (options.identity) {
      const secret = await signingSecret(settings, database);
      process.stdout.write(`${customerKey(deriveKey(secret, 'identity'), site)}\n`);
      return;
    }
    const made = newToken();
    await database.write(putToken, secretHash(made), {
      site,
      scopes: scopes as Scope[],
      locations: options.location ?? null,
      name: options.name ?? 'token',
    });
    process.stdout.write(`${made}\n`);
  } finally {
    await database.close();
  }
}
