import { readFile } from 'node:fs/promises';
import { location, origin, program, siteSettings } from '@goodword/protocol';
import { openDatabase } from '../server.ts';
import { readSettings } from '../settings.ts';
import { checkNewProgram } from '../setup/check-program.ts';
import { createSite } from '../setup/create-site.ts';
import { newSiteKey, newToken } from '../setup/new-keys.ts';
import { READY_PROGRAMS } from '../setup/ready-programs.ts';
import { putLocations } from '../store/locations.ts';
import { putProgram } from '../store/programs.ts';
import { readOptions, UsageError } from './command-line.ts';

/** Which option says what of the first location. */
const PLACE_OPTIONS = [
  ['id', 'location'],
  ['name', 'location-name'],
  ['timeZone', 'time-zone'],
] as const;
const DEFAULT_TEMPLATE = 'store-visit';

/** `goodword init`: a site with its key, a token, allowed origins, a first location and a program to start from. */
export async function init(args: readonly string[]): Promise<void> {
  const options = readOptions(args, {
    name: { type: 'string' },
    origin: { type: 'string', multiple: true },
    location: { type: 'string' },
    'location-name': { type: 'string' },
    'time-zone': { type: 'string' },
    template: { type: 'string' },
    program: { type: 'string' },
    json: { type: 'boolean' },
  });
  const name = options.name;
  if (!name) throw new UsageError('--name is missing: write the name of your brand, for example --name "Harbor Books"');
  const origins = options.origin ?? [];
  if (origins.length === 0) {
    throw new UsageError(
      '--origin is missing: write where your pages are, for example --origin https://www.harborbooks.example',
    );
  }
  for (const each of origins) {
    if (each !== '*' && !origin.safeParse(each).success) {
      throw new UsageError(
        `--origin is "${each}": write scheme and host only, for example https://www.harborbooks.example`,
      );
    }
  }
  const template = options.template ?? DEFAULT_TEMPLATE;
  if (!Object.hasOwn(READY_PROGRAMS, template)) {
    throw new UsageError(`--template is "${template}": write one of ${Object.keys(READY_PROGRAMS).join(', ')}`);
  }
  const firstProgram = options.program
    ? checkNewProgram(await readJson(options.program), options.program)
    : program.parse(READY_PROGRAMS[template as keyof typeof READY_PROGRAMS]);
  const place = location.safeParse({
    id: options.location ?? 'main',
    name: options['location-name'] ?? name,
    timeZone: options['time-zone'] ?? 'UTC',
  });
  if (!place.success) {
    const [issue] = place.error.issues;
    const [field, option] = PLACE_OPTIONS.find(([each]) => each === issue?.path[0]) ?? ['name', 'location-name'];
    const given = options[option] ?? name;
    throw new UsageError(`--${option} is "${given}": the location's ${field} ${issue?.message}`);
  }

  const settings = readSettings(process.env);
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
    await database.write(putLocations, key, [place.data]);
    await database.write(putProgram, key, firstProgram);
    const host = settings.publicUrl ?? `http://${settings.host}:${settings.port}`;
    const tag = `<script async src="${host}/goodword.js" data-site="${key}" data-location="${place.data.id}"></script>`;
    const query = new URLSearchParams({ site: key, location: place.data.id });
    const survey = `${host}/f/${firstProgram.id}?${query}`;
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ site: key, token, location: place.data.id, tag, survey })}\n`);
    } else process.stdout.write(welcome({ name, key, token, tag, survey }));
  } finally {
    await database.close();
  }
}

/** The JSON of a file. Throws {@link UsageError} where there is none. */
async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new UsageError(`--program is "${path}": write the path of a JSON file (${(error as Error).message})`);
  }
}

function welcome({
  name,
  key,
  token,
  tag,
  survey,
}: Record<'name' | 'key' | 'token' | 'tag' | 'survey', string>): string {
  return `${name} is set up.

  Site key      ${key}   (public: it stands in your pages)
  Server token  ${token}
                (secret: keep it on your server; it is shown only now)

Paste this before </body> of your pages:

  ${tag}

Or ask on a page of its own, for receipts and codes on paper:

  ${survey}

Then start the collector: goodword serve
`;
}
