import { readFile } from 'node:fs/promises';
import { checkNewProgram, createSite, newSiteKey, newToken, openDatabase, READY_PROGRAMS } from '@goodword/collector';
import { putLocations, putProgram } from '@goodword/collector/queries';
import { location, origin, program, siteSettings } from '@goodword/protocol';
import { anyText } from '../options/any-text.ts';
import { defineCommand } from '../options/define-command.ts';
import { oneOf } from '../options/one-of.ts';
import { flag, needed, optional, type Read, several, usual } from '../options/option.ts';
import { refuse } from '../options/refuse.ts';
import { shaped } from '../options/shaped.ts';
import { UsageError } from '../options/usage-error.ts';
import { type Addresses, addressesOf, addressLines } from './addresses.ts';

const TEMPLATES = Object.keys(READY_PROGRAMS) as (keyof typeof READY_PROGRAMS)[];

const readOrigin: Read<string> = (text, name) =>
  text === '*' || origin.safeParse(text).success
    ? text
    : refuse(name, text, 'write scheme and host only, for example https://www.harborbooks.example');

const readTimeZone: Read<string> = (text, name) => {
  const { data, error } = location.shape.timeZone.safeParse(text);
  return data ?? refuse(name, text, `the location's timeZone ${error?.issues[0]?.message}`);
};

/** `goodword init`: a site with its key, a token, allowed origins, a first location and a program to start from. */
export const init = defineCommand({
  options: {
    name: needed({
      takes: 'NAME',
      says: 'your brand',
      read: shaped(siteSettings.shape.name, 'write 1 to 120 characters'),
      missing: 'write the name of your brand, for example --name "Harbor Books"',
    }),
    origin: several({
      takes: 'ORIGIN',
      says: 'where your pages are, such as https://www.harborbooks.example',
      read: readOrigin,
    }),
    location: usual({
      takes: 'ID',
      says: "the first location's id",
      read: shaped(location.shape.id, 'write 1 to 64 of A-Z a-z 0-9 . _ -, not dots alone'),
      usual: 'main',
    }),
    'location-name': optional({
      takes: 'NAME',
      says: 'its name',
      otherwise: "the brand's name",
      read: shaped(location.shape.name, 'write 1 to 120 characters'),
    }),
    'time-zone': usual({
      takes: 'ZONE',
      says: 'its time zone, such as America/New_York',
      read: readTimeZone,
      usual: 'UTC',
    }),
    template: usual({
      takes: 'NAME',
      says: `the program to start with: ${TEMPLATES.join(', ')}`,
      read: oneOf(TEMPLATES),
      usual: 'store-visit' as const,
    }),
    program: optional({ takes: 'FILE', says: 'a program of your own instead, as JSON', read: anyText }),
    json: flag('prints key, token, tag and addresses as JSON'),
  },
  settings: ['database', 'host', 'port', 'publicUrl'],
  async run({ name, origin: origins, template, program: file, json, ...place }, settings) {
    if (origins.length === 0) {
      throw new UsageError(
        '--origin is missing: write where your pages are, for example --origin https://www.harborbooks.example',
      );
    }
    const firstProgram =
      file === undefined ? program.parse(READY_PROGRAMS[template]) : checkNewProgram(await readJson(file), file);
    const firstLocation = location.parse({
      id: place.location,
      name: place['location-name'] ?? name,
      timeZone: place['time-zone'],
    });
    const database = await openDatabase(settings);
    try {
      const key = newSiteKey();
      const token = newToken();
      await createSite(database, {
        key,
        settings: siteSettings.parse({ name, allowedOrigins: origins }),
        token,
        tokenName: 'init',
      });
      await database.write(putLocations, key, [firstLocation]);
      await database.write(putProgram, key, firstProgram);
      const host = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
      const tag = `<script async src="${host}/goodword.js" data-site="${key}" data-location="${firstLocation.id}"></script>`;
      const addresses = addressesOf(host, { program: firstProgram.id, site: key, location: firstLocation.id });
      if (json) {
        const made = { site: key, token, location: firstLocation.id, tag, ...addresses };
        process.stdout.write(`${JSON.stringify(made)}\n`);
      } else {
        const note = settings.publicUrl === undefined ? localNote(host) : '';
        process.stdout.write(`${welcome({ name, key, token, tag, addresses })}${note}`);
      }
    } finally {
      await database.close();
    }
  },
});

/** The JSON of a file. Throws {@link UsageError} where there is none. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--program is "${path}": write the path of a JSON file (${(error as Error).message})`);
  }
}

/** Without it, who pastes the tag would wait in vain for a question. */
function localNote(host: string): string {
  return `
PUBLIC_URL is not set, so these addresses work only on this machine. Before you paste the tag into public
pages, replace ${host} with the collector's public address, and set PUBLIC_URL for goodword serve.
`;
}

function welcome({
  name,
  key,
  token,
  tag,
  addresses,
}: Record<'name' | 'key' | 'token' | 'tag', string> & { addresses: Addresses }): string {
  return `${name} is set up.

  Public key    ${key}   (goes into your pages)
  Server token  ${token}
                (secret: keep it on your server. It won't be shown again)

Paste this tag into your pages, before </body>:

  ${tag}

Start the collector:

  goodword serve

Then open these addresses. For the last two, create a token with: goodword token --scope reports

${addressLines(addresses)}`;
}
