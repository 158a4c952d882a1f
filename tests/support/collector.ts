import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp, createSite, openPostgres, openSqlite, type Store } from '@goodword/collector';
import { type LocationInput, location, type ProgramInput, program, siteSettings } from '@goodword/protocol';
import { inject, onTestFinished } from 'vitest';
import { NOON } from './noon.ts';
import { copyDatabase } from './postgres.ts';
import { widgetStandIn } from './widget-stand-in.ts';

export { NOON };
export const SITE = 'pub_testsite01';
export const TOKEN = `sec_${'t'.repeat(43)}`;
export const REPORTS_TOKEN = `sec_${'r'.repeat(43)}`;
export const ORIGIN = 'https://shop.example';
export const PUBLIC_URL = 'https://goodword.example';
/** A browser that people use. */
export const PERSON =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

export const LOCATIONS: LocationInput[] = [
  {
    id: 'harbor',
    name: 'Harbor Books',
    address: '4 Quay Street',
    locality: 'Portsend',
    timeZone: 'America/New_York',
    url: 'https://shop.example/harbor?from=card',
    manager: { name: 'Ines Rowe', role: 'store manager', promise: 'Calls by tomorrow, 6 pm' },
  },
  { id: 'mill', name: 'Harbor Books Mill Lane', timeZone: 'Asia/Tokyo' },
];

export const PROGRAM: ProgramInput = {
  id: 'visit',
  name: 'After a visit',
  questions: [
    {
      id: 'score',
      type: 'score',
      text: { en: 'Recommend {location.name}?', de: '{location.name} empfehlen?' },
      low: 'No',
      high: 'Yes',
    },
    { id: 'ease', type: 'stars', text: 'How easy?' },
    {
      id: 'drivers',
      type: 'drivers',
      text: 'How true?',
      low: 'Not',
      high: 'Fully',
      items: [{ id: 'welcome', text: 'I felt welcome' }],
    },
    { id: 'comment', type: 'comment', text: 'Tell us', permission: '{site.name} may show my words.' },
  ],
  recommend: { title: 'Put in a good word?', prompt: 'What would you tell a friend?' },
  followUp: { title: 'May the {manager.role|manager} call?' },
  thanks: { title: 'Thank you.' },
};

export interface Call {
  token?: string;
  origin?: string;
  agent?: string;
  headers?: Record<string, string>;
  /** Sent as it is. */
  raw?: string;
  type?: string;
  address?: string;
}

export interface Reply {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into replies of every shape
  body: any;
  text: string;
  headers: Record<string, unknown>;
}

export interface TestCollector {
  store: Store;
  path: string;
  /** The collector's clock, UTC ms; tests turn it. */
  clock: { now: number };
  app: Awaited<ReturnType<typeof createApp>>;
  call(method: string, path: string, body?: unknown, how?: Call): Promise<Reply>;
  /** Sends events of a page of the allowed origin. */
  send(events: object[], how?: Call & { sentAt?: number; site?: string }): Promise<Reply>;
}

/** A collector on a real database of its own, gone with the test: a SQLite file, or PostgreSQL where the project says so. */
export async function collector(
  options: { requestsPerMinute?: number; siteRequestsPerMinute?: number; trustProxy?: number } = {},
): Promise<TestCollector> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-test-'));
  const path = join(folder, 'goodword.db');
  const server = inject('postgres');
  const store = server === undefined ? openSqlite(path) : openPostgres(await copyDatabase(server));
  await store.migrate();
  const clock = { now: NOON };
  const app = await createApp({
    store,
    secret: 'a secret that only tests know, 32+',
    publicUrl: PUBLIC_URL,
    now: () => clock.now,
    logs: false,
    ...(inject('fromSources') ? { widgetFolder: await widgetStandIn(folder) } : {}),
    requestsPerMinute: options.requestsPerMinute ?? 100_000,
    siteRequestsPerMinute: options.siteRequestsPerMinute ?? 100_000,
    trustProxy: options.trustProxy ?? 0,
  });
  onTestFinished(async () => {
    await app.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  await createSite(store, {
    key: SITE,
    settings: siteSettings.parse({ name: 'Harbor Books', allowedOrigins: [ORIGIN] }),
    token: TOKEN,
    tokenName: 'test',
  });
  await createSite(store, {
    key: SITE,
    settings: siteSettings.parse({ name: 'Harbor Books', allowedOrigins: [ORIGIN] }),
    token: REPORTS_TOKEN,
    tokenName: 'reports',
    scopes: ['reports'],
  });
  await store.putLocations(
    SITE,
    LOCATIONS.map((each) => location.parse(each)),
  );
  await store.putProgram(SITE, program.parse(PROGRAM));

  const call: TestCollector['call'] = async (method, path, body, how = {}) => {
    const reply = await app.inject({
      method: method as 'GET',
      url: path,
      remoteAddress: how.address ?? '203.0.113.7',
      headers: {
        'user-agent': how.agent ?? PERSON,
        ...(how.token ? { authorization: `Bearer ${how.token}` } : {}),
        ...(how.origin ? { origin: how.origin } : {}),
        ...(body !== undefined || how.raw !== undefined ? { 'content-type': how.type ?? 'application/json' } : {}),
        ...how.headers,
      },
      ...(how.raw !== undefined ? { payload: how.raw } : body !== undefined ? { payload: JSON.stringify(body) } : {}),
    });
    const json = String(reply.headers['content-type']).startsWith('application/json');
    return {
      status: reply.statusCode,
      body: json ? reply.json() : undefined,
      text: reply.body,
      headers: reply.headers,
    };
  };
  return {
    store,
    path,
    clock,
    app,
    call,
    send: (events, { sentAt = clock.now, site = SITE, ...how } = {}) =>
      call('POST', '/v1/events', { site, sentAt, events }, { origin: ORIGIN, ...how }),
  };
}
