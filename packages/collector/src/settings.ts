/** Where the data are: a SQLite file, or a PostgreSQL that other collectors may share. */
export type DatabaseSetting = { kind: 'sqlite'; path: string } | { kind: 'postgres'; url: string };

/** What the environment says, checked: inside the program nothing else reads it. */
export interface Settings {
  port: number;
  host: string;
  database: DatabaseSetting;
  /** Absent: `http://HOST:PORT` of the listening server. */
  publicUrl: string | undefined;
  /** Absent: the collector makes one and keeps it in the database. */
  secret: string | undefined;
  /** How many proxies stand in front: so many addresses of `X-Forwarded-For` are believed, from its end. */
  trustProxy: number;
  /** After SIGTERM the collector is not ready, and still takes what comes, for so long. */
  drainSeconds: number;
  /** Requests a minute from one address; absent: the collector's default. */
  requestsPerMinute: number | undefined;
  /** Requests a minute that bring events for one site; absent: the collector's default. */
  siteRequestsPerMinute: number | undefined;
}

/** A setting that cannot be used; its message is one line that says what to write instead. */
export class SettingError extends Error {
  override readonly name: string = 'SettingError';
}

/** Reads the settings. Throws {@link SettingError} at the first that is wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, GOODWORD_SECRET, TRUST_PROXY, DRAIN_SECONDS } = environment;
  const { REQUESTS_PER_MINUTE, SITE_REQUESTS_PER_MINUTE } = environment;
  return {
    port: readPort(PORT || '8787'),
    host: HOST || '127.0.0.1',
    database: readDatabase(DATABASE_URL || 'file:./goodword.db'),
    publicUrl: PUBLIC_URL ? readPublicUrl(PUBLIC_URL) : undefined,
    secret: GOODWORD_SECRET ? readSecret(GOODWORD_SECRET) : undefined,
    trustProxy: readProxies(TRUST_PROXY || '0'),
    drainSeconds: readDrain(DRAIN_SECONDS || '0'),
    requestsPerMinute: readLimit('REQUESTS_PER_MINUTE', REQUESTS_PER_MINUTE, 600),
    siteRequestsPerMinute: readLimit('SITE_REQUESTS_PER_MINUTE', SITE_REQUESTS_PER_MINUTE, 60_000),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new SettingError(
    `PORT ${quoted(text)}: write a number from 0 to 65535, for example PORT=8787 (0 takes any free port)`,
  );
}

const DATABASE_EXAMPLES = 'DATABASE_URL=file:./goodword.db or DATABASE_URL=postgres://user:password@host/database';

/** Reads where the data are. Throws {@link SettingError}, which repeats nothing of it: a password may stand anywhere in it. */
export function readDatabase(text: string): DatabaseSetting {
  const [, path] = /^file:(?!.*:\/\/)(?!\/\/)(.+)$/.exec(text) ?? [];
  if (path === ':memory:') {
    throw new SettingError(
      'DATABASE_URL names no file, and nothing would be kept: write for example DATABASE_URL=file:./goodword.db',
    );
  }
  if (path !== undefined) return { kind: 'sqlite', path };
  if (/^postgres(ql)?:\/\//.test(text)) return { kind: 'postgres', url: readPostgres(text) };
  if (/^file:\/\//.test(text)) {
    throw new SettingError(
      'DATABASE_URL begins with file://: write file: and a path, for example DATABASE_URL=file:./goodword.db',
    );
  }
  throw new SettingError(
    `DATABASE_URL is neither file: and a path nor the address of a PostgreSQL: write for example ${DATABASE_EXAMPLES}`,
  );
}

/** An address whose parts are where they seem to be: a password with a sign that ends it would be taken for a host. */
function readPostgres(text: string): string {
  const [, rest = ''] = /^[a-z]+:\/\/[^/?#]*(.*)$/s.exec(text) ?? [];
  if (URL.canParse(withHost(text)) && !rest.includes('@') && !/\s/.test(text)) return text;
  throw new SettingError(
    'DATABASE_URL cannot be read as an address: write / as %2F, # as %23, ? as %3F, @ as %40, : as %3A and a space as %20 in its user and password, for example DATABASE_URL=postgres://user:pass%2Fword@host/database',
  );
}

/** An address may leave the host to its options, as that of a socket does; `URL` takes no user without one. */
function withHost(text: string): string {
  return text.replace(/^([a-z]+:\/\/[^/?#]*@)(?=[/?]|$)/, '$1localhost');
}

/** Where a database is, without who uses it and how: neither user nor password nor options. */
export function shownDatabase(database: DatabaseSetting): string {
  if (database.kind === 'sqlite') return `file:${database.path}`;
  const { protocol, host, pathname } = new URL(database.url.replace(/\/\/[^/?#]*@/, '//'));
  return `${protocol}//${host}${pathname}`;
}

/** A setting as it was written, where it looks like what it should be; else it may be a secret in the wrong place. */
function quoted(text: string): string {
  return /^[\w.:/-]{1,80}$/.test(text) ? `is "${text}"` : 'cannot be read';
}

function readPublicUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username &&
    !url.password
  ) {
    return url.origin;
  }
  throw new SettingError(
    `PUBLIC_URL ${quoted(text)}: write scheme and host only, for example PUBLIC_URL=https://goodword.shop.example`,
  );
}

function readSecret(text: string): string {
  if (text.length >= 32) return text;
  throw new SettingError(
    'GOODWORD_SECRET is too short: write 32 characters or more, for example from "openssl rand -base64 32"',
  );
}

function readProxies(text: string): number {
  if (/^\d$/.test(text)) return Number(text);
  throw new SettingError(
    `TRUST_PROXY ${quoted(text)}: write how many proxies stand in front, for example TRUST_PROXY=1`,
  );
}

function readDrain(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new SettingError(`DRAIN_SECONDS ${quoted(text)}: write whole seconds, for example DRAIN_SECONDS=10`);
}

function readLimit(name: string, text: string | undefined, usual: number): number | undefined {
  if (!text) return undefined;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new SettingError(`${name} ${quoted(text)}: write a number from 1 on, for example ${name}=${usual}`);
}
