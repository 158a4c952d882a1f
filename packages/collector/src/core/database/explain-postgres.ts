import type { Failure } from './failure.ts';

/** What to do, by what PostgreSQL or the network says: an SQLSTATE, its class, or a code of Node's. */
const ADVICE: [codes: RegExp, advice: string][] = [
  [/^28P01$/, 'PostgreSQL does not accept the password: write the right one in DATABASE_URL, percent-encoded'],
  [
    /^28/,
    'PostgreSQL does not let this user in: see that the user in DATABASE_URL exists (create role … login) and that pg_hba.conf allows it to connect from here',
  ],
  [
    /^3D000$/,
    'PostgreSQL has no database of this name: make it (createdb), or write another name at the end of DATABASE_URL',
  ],
  [
    /^42501$/,
    'PostgreSQL does not let this user make or change tables: make it the owner of its database, or grant it all on schema public',
  ],
  [
    /^3F000$/,
    'PostgreSQL has no schema to make tables in: see that the search_path of this user and this database names one that is there, such as public',
  ],
  [/^25006$/, 'this PostgreSQL can only be read: write the address of the primary in DATABASE_URL'],
  [/^53300$/, 'PostgreSQL has no connection left: raise max_connections, or end programs that hold some'],
  [/^53/, 'PostgreSQL has no room or memory left: make some, then try again'],
  [/^57P03$/, 'PostgreSQL is starting or stopping: try again in a moment'],
  [/^(57014|55P03|40)/, 'others are using these tables: try again in a moment'],
  [/^(E(CONN|PIPE|TIMEDOUT|HOST|NET|AI_)|ENOTFOUND|08|57)/, 'PostgreSQL cannot be reached'],
  [
    /CERT|SIGNATURE|^ERR_(TLS|SSL)|^EPROTO/,
    "PostgreSQL's certificate is not trusted here: name its authority with sslrootcert=PATH in DATABASE_URL",
  ],
  [
    /^(ENOENT|EACCES)$/,
    'a file that DATABASE_URL names (socket, certificate or key) cannot be read: write the path of one that can',
  ],
];
const REACH = 'see that it runs, and that host and port in DATABASE_URL are right';

/**
 * Why PostgreSQL cannot be used, and what to do about it: one line. Nothing of the address is told, nor what the driver says: a
 * password may be part of both.
 */
export function explainPostgres({ code, message }: Failure): string {
  const [, advice] = ADVICE.find(([codes]) => codes.test(code)) ?? [];
  if (advice?.endsWith('cannot be reached')) return `${advice} (${code}): ${REACH}`;
  if (advice) return advice;
  // The driver's own errors have no code.
  if (/SSL connection/.test(message)) {
    return 'PostgreSQL does not offer TLS: leave sslmode out of DATABASE_URL, or let the server use a certificate (ssl = on)';
  }
  if (/^SASL|client password/.test(message)) {
    return 'PostgreSQL asks for a password, and DATABASE_URL has none: write postgres://user:password@host/database';
  }
  if (/timeout|terminated|Connection/.test(message)) return `PostgreSQL cannot be reached: ${REACH}`;
  return `PostgreSQL cannot be used${code === '' ? '' : ` (${code})`}: see that DATABASE_URL is right, each part of it percent-encoded`;
}
