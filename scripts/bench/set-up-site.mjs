import { randomBytes } from 'node:crypto';
import { createSite } from '@goodword/collector';
import { siteSettings } from '@goodword/protocol';

/** Makes a site in a running collector; its locations and its program over HTTP, as a shop's server does it. */
export async function setUpSite({ url, database }, { key, name, allowedOrigins, locations, program }) {
  const token = `sec_${randomBytes(32).toString('base64url')}`;
  const settings = siteSettings.parse({ name, allowedOrigins });
  await createSite(database, { key, settings, token, tokenName: 'bench' });
  const put = async (path, body) => {
    const reply = await fetch(url + path, {
      method: 'PUT',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${path} was refused: ${await reply.text()}`);
  };
  await put('/v1/locations', { locations });
  await put(`/v1/programs/${program.id}`, program);
}
