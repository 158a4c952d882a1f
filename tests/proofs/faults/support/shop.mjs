import { randomBytes } from 'node:crypto';
import { createSite, openPostgres, openSqlite } from '@goodword/collector';
import { putLocations, putProgram } from '@goodword/collector/queries';
import { location, program, siteSettings } from '@goodword/protocol';
import { INGEST_SITE } from '../../../../scripts/bench/ingest/ingest-site.mjs';

/** The shop that all customers come to. */
export const SHOP = INGEST_SITE;

/** Recommendations that were there before: customers share these. */
export const CODES = Array.from({ length: 12 }, (_, index) => `faultcode${String(index).padStart(7, '0')}`);

/** Opens the database behind an address. Closing it is the caller's. */
export function openDatabase(database) {
  return database.startsWith('file:') ? openSqlite(database.slice('file:'.length)) : openPostgres(database);
}

/** Sets the shop up in a new database. Resolves with a token that reads its reports. */
export async function setUpShop(database) {
  const opened = openDatabase(database);
  try {
    await opened.migrate();
    const { key, name, allowedOrigins, locations } = SHOP;
    const token = `sec_${randomBytes(32).toString('base64url')}`;
    const settings = siteSettings.parse({ name, allowedOrigins });
    await createSite(opened, { key, settings, token, tokenName: 'faults', scopes: ['reports'] });
    await opened.write(
      putLocations,
      key,
      locations.map((each) => location.parse(each)),
    );
    await opened.write(putProgram, key, program.parse(SHOP.program));
    await opened.commit(CODES.map(prepared));
    return token;
  } finally {
    await opened.close();
  }
}

function prepared(code, index) {
  const at = Date.now() - 86_400_000;
  const day = new Date(at).toISOString().slice(0, 10);
  return {
    id: `~prepared.${code}`,
    type: 'recommendation.prepared',
    at,
    site: SHOP.key,
    code,
    location: SHOP.locations[index % SHOP.locations.length].id,
    program: SHOP.program.id,
    stamp: { receivedAt: at, correctedAt: at, day, hour: 12, flags: [] },
  };
}
