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

/** One setting, declared once: how it is read, and what help and README say of it, follow from this. */
interface SettingRule<Value> {
  /** The environment variable's name. */
  variable: string;
  /** What stands for it where it is not set. */
  usual?: string;
  /** In words, what is done where it is not set and nothing stands for it. */
  otherwise?: string;
  says: string;
  /** Throws {@link SettingError}. */
  read(text: string, variable: string): Value;
}

type Declared<Value> = SettingRule<Exclude<Value, undefined>> &
  (undefined extends Value ? { otherwise: string } : { usual: string });

/** Every setting, in the order in which it is shown. */
export const SETTINGS: { readonly [Name in keyof Settings]: Declared<Settings[Name]> } = {
  port: { variable: 'PORT', usual: '8787', says: 'port to listen on', read: readPort },
  host: { variable: 'HOST', usual: '127.0.0.1', says: 'address to listen on', read: (text) => text },
  database: {
    variable: 'DATABASE_URL',
    usual: 'file:./goodword.db',
    says: 'where the data is: file: and a path, or postgres://user:password@host/database',
    read: readDatabase,
  },
  publicUrl: {
    variable: 'PUBLIC_URL',
    otherwise: 'http://HOST:PORT',
    says: 'address at which browsers reach the collector',
    read: readPublicUrl,
  },
  secret: {
    variable: 'GOODWORD_SECRET',
    otherwise: 'generated at the first start and kept in the database',
    says: 'signs tokens; 32 characters or more',
    read: readSecret,
  },
  drainSeconds: {
    variable: 'DRAIN_SECONDS',
    usual: '0',
    says: 'seconds to keep accepting requests after SIGTERM while /health/ready answers 503',
    read: readDrain,
  },
  requestsPerMinute: {
    variable: 'REQUESTS_PER_MINUTE',
    otherwise: '600',
    says: 'maximum requests per minute per IP address on public routes',
    read: readLimit(600),
  },
  siteRequestsPerMinute: {
    variable: 'SITE_REQUESTS_PER_MINUTE',
    otherwise: '60000',
    says: 'maximum event requests per minute per site',
    read: readLimit(60_000),
  },
  trustProxy: {
    variable: 'TRUST_PROXY',
    usual: '0',
    says: 'number of proxies in front of the collector',
    read: readProxies,
  },
};

/** Every setting's name. */
export const ALL_SETTINGS = Object.keys(SETTINGS) as (keyof Settings)[];

/** Reads settings, those of the given names alone. Default: all. Throws {@link SettingError} at the first that is wrong. */
export function readSettings<Name extends keyof Settings = keyof Settings>(
  environment: Record<string, string | undefined>,
  names: readonly Name[] = ALL_SETTINGS as Name[],
): Pick<Settings, Name> {
  const read = (name: keyof Settings) => {
    const { variable, usual, read }: SettingRule<unknown> = SETTINGS[name];
    const text = environment[variable] || usual;
    return [name, text === undefined ? undefined : read(text, variable)] as const;
  };
  return Object.fromEntries(names.map(read)) as Pick<Settings, Name>;
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
      'DATABASE_URL names no file, so nothing would be kept: write a path, for example DATABASE_URL=file:./goodword.db',
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
    `DATABASE_URL is neither file: and a path nor a PostgreSQL address: write for example ${DATABASE_EXAMPLES}`,
  );
}

/** An address whose parts are where they seem to be: a password with a sign that ends it would be taken for a host. */
function readPostgres(text: string): string {
  const [, rest = ''] = /^[a-z]+:\/\/[^/?#]*(.*)$/s.exec(text) ?? [];
  if (URL.canParse(withHost(text)) && !rest.includes('@') && !/\s/.test(text)) return text;
  throw new SettingError(
    'DATABASE_URL is not a valid address: in its user and password, write / as %2F, # as %23, ? as %3F, @ as %40, : as %3A and a space as %20, for example DATABASE_URL=postgres://user:pass%2Fword@host/database',
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
    `TRUST_PROXY ${quoted(text)}: write how many proxies are in front of the collector, for example TRUST_PROXY=1`,
  );
}

function readDrain(text: string): number {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  throw new SettingError(`DRAIN_SECONDS ${quoted(text)}: write whole seconds, for example DRAIN_SECONDS=10`);
}

function readLimit(usual: number): SettingRule<number>['read'] {
  return (text, variable) => {
    if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
    throw new SettingError(`${variable} ${quoted(text)}: write 1 or more, for example ${variable}=${usual}`);
  };
}
