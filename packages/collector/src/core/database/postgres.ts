import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { EVENT_COLUMNS, toEventValues } from '../log/event-rows.ts';
import { Database, type DatabaseParts } from './database.ts';
import type { Dialect } from './dialect.ts';
import { explainPostgres } from './explain-postgres.ts';
import { toFailure } from './failure.ts';
import { inSavepoint } from './in-savepoint.ts';
import { BESIDE_SETTINGS, makeTablesBeside } from './postgres-beside.ts';
import { makeMonths } from './postgres-months.ts';
import type { Tables } from './tables.ts';

/** Connections of a collector: a commit is one at a time, the others are what owners set up, and reports. */
const WRITERS = 4;
const READERS = 4;
/** Connections that make views anew, each of some sites: this process is busy between their answers. */
const BESIDE = 3;
const CONNECT_MS = 5_000;
/** A statement that takes longer waits for something that will not come. */
const STATEMENT_MS = 60_000;
/** How long a commit waits for others, as PostgreSQL reads it: whoever sent the events is told then to come again. */
const LOCK_MS = '10000';
/** How long to look whether a commit would work. */
const TRY_MS = '1000';

/** What {@link Dialect.lockAll} takes alone, and every commit together with the others. */
const EVERYTHING = 7_226_101;
/** What whoever writes views takes alone. */
const VIEWS = 7_226_102;
/** What each append takes together with the others, beside the last place that was given when it began, as far as an integer holds it. */
const APPENDING = 7_226_103;
const PLACES = 2_147_483_648;
/** The last place that was given; of a sequence that was never asked, none. */
const LAST_PLACE = sql`case when is_called then last_value else last_value - 1 end`;

/** bigint, and sums of it: moments, counts and money all fit a double exactly. */
const NUMBERS = new Set<number>([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    NUMBERS.has(oid) ? Number : pg.types.getTypeParser(oid, format as 'text'),
};

/**
 * SQLSTATE classes that pass, or that an operator mends: connection (but a violation of the protocol is ours), database and schema, resources, operator's act, system; serialization and
 * deadlock; who may come in, and write; read-only (a standby).
 */
const AWAY = /^(08(?!P01)|28|3D|3F|53|57|58|40|25006|42501|55P03)/;
const NETWORK = /^E(CONN|PIPE|TIMEDOUT|HOST|NET|AI_)|ENOTFOUND/;

/** No connection could be made. */
class NotConnected extends Error {
  override readonly name: string = 'NotConnected';
}

function isAway(error: unknown): boolean {
  const { code, message } = toFailure(error);
  if (error instanceof NotConnected || AWAY.test(code) || NETWORK.test(code)) return true;
  // The driver's own errors have no code.
  return /Connection terminated|Client has encountered a connection error|Query read timeout/.test(message);
}

/** Values by the names of their columns. */
function named(columns: readonly string[], values: readonly unknown[]): Record<string, unknown> {
  const row: Record<string, unknown> = {};
  for (const [place, column] of columns.entries()) row[column] = values[place];
  return row;
}

/** What several columns are to be, each as a list. */
function lists(values: readonly (readonly (string | number)[])[]) {
  const [first = []] = values;
  return sql.join(
    first.map((value, place) => {
      const list = values.map((each) => each[place]);
      return typeof value === 'number' ? sql`${list}::bigint[]` : sql`${list}::text[]`;
    }),
  );
}

async function lastPlace(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select ${LAST_PLACE} as seq from events_seq`.execute(db);
  return rows[0]?.seq ?? 0;
}

const dialect: Dialect = {
  name: 'postgres',
  // Nobody waits for it but whoever reads views, and each statement is a round trip.
  eventsAFold: 4_000,
  isAway,
  explain: (error) => explainPostgres(toFailure(error instanceof NotConnected ? error.cause : error)),

  // In an order that is the same everywhere: two that want the same locks never wait for each other.
  async lock(tx, names) {
    // The last of them tells where this transaction may append: what others wait for before does not hold up who reads the log.
    await sql`select set_config('lock_timeout', ${LOCK_MS}, true)
      union all select pg_advisory_xact_lock_shared(${EVERYTHING})::text
      union all select pg_advisory_xact_lock(lock)::text from (
        select distinct hashtextextended(name, 0) as lock from unnest(${[...names]}::text[]) as name order by lock) as locks
      union all select pg_advisory_xact_lock_shared(${sql.lit(APPENDING)}, (${LAST_PLACE} % ${sql.lit(PLACES)})::int)::text from events_seq`.execute(
      tx,
    );
  },
  async lockViews(tx) {
    await sql`select set_config('lock_timeout', ${LOCK_MS}, true)
      union all select pg_advisory_xact_lock_shared(${EVERYTHING})::text
      union all select pg_advisory_xact_lock(${VIEWS})::text`.execute(tx);
  },
  async lockAll(tx) {
    // What follows is long, and on tables that grow from nothing: plans made at the beginning would be wrong at the end.
    await sql`select set_config('statement_timeout', '0', true), set_config('plan_cache_mode', 'force_custom_plan', true)`.execute(
      tx,
    );
    await sql`select pg_advisory_xact_lock(${EVERYTHING})`.execute(tx);
  },

  // Whoever is not seen here gets its places after this was asked, so beyond the last one: that must be read before, and the log afterwards.
  async wholeTo(tx) {
    const last = await lastPlace(tx);
    const { rows } = await sql<{ behind: number | null }>`
      select max(mod(${last}::bigint - objid::bigint + ${sql.lit(PLACES)}, ${sql.lit(PLACES)})) as behind from pg_locks
      where locktype = 'advisory' and classid = ${sql.lit(APPENDING)} and objsubid = 2 and pid <> pg_backend_pid()
      and database = (select oid from pg_database where datname = current_database())`.execute(tx);
    return last - (rows[0]?.behind ?? 0);
  },
  lastPlace,

  attempt: (tx, work) => inSavepoint(tx, work, { isAway }),
  async isDerived(tx) {
    await sql`set local synchronous_commit = off`.execute(tx);
  },

  async append(tx, events) {
    const rows = JSON.stringify(events.map((event) => named(EVENT_COLUMNS, toEventValues(event))));
    const { rows: fresh } = await sql<{ site: string; id: string }>`with given as (
        select site, id, type, received_at, corrected_at, response, code, visitor, data, stamp, ordinality
        from rows from (json_to_recordset(${rows}) as (site text, id text, type text, received_at bigint,
          corrected_at bigint, response text, code text, visitor text, data text, stamp text)) with ordinality),
      fresh as (
        insert into event_ids (site, id) select site, id from given order by site, id
        on conflict do nothing returning site, id)
      insert into events (site, id, type, received_at, corrected_at, response, code, visitor, data, stamp)
      select site, id, type, received_at, corrected_at, response, code, visitor, data, stamp
      from given join fresh using (site, id) order by ordinality
      returning site, id`.execute(tx);
    return new Set(fresh.map(({ site, id }) => `${site}|${id}`));
  },

  async known(tx, events) {
    if (events.length === 0) return new Set();
    const [sites, ids] = [events.map(({ site }) => site), events.map(({ id }) => id)];
    const { rows } = await sql<{ site: string; id: string }>`select site, id from event_ids
      join unnest(${sites}::text[], ${ids}::text[]) as given(site, id) using (site, id)`.execute(tx);
    return new Set(rows.map(({ site, id }) => `${site}|${id}`));
  },

  async find(tx, { table, columns, by, values }) {
    if (values.length === 0) return [];
    const given = sql.join(by.map((column) => sql.ref(column)));
    const { rows } = await sql<Record<string, unknown>>`select ${sql.join(columns.map((column) => sql.ref(column)))}
      from ${sql.table(table)} join unnest(${lists(values)}) as given(${given}) using (${given})`.execute(tx);
    return rows.map((row) => columns.map((column) => row[column]));
  },

  async upsert(tx, { table, key, columns, sums, lists, rows }) {
    const updates = columns
      .filter((column) => !key.includes(column))
      .map((column) => {
        const given = sql.ref(`excluded.${column}`);
        const known = sql.ref(`${table}.${column}`);
        // Two lists of the same length, added number by number.
        if (lists?.has(column))
          return sql`${sql.ref(column)} = (select '[' || string_agg((here.value::bigint + more.value::bigint)::text, ',' order by place) || ']'
            from json_array_elements_text(${known}::json) with ordinality as here (value, place)
            join json_array_elements_text(${given}::json) with ordinality as more (value, place) using (place))`;
        return sql`${sql.ref(column)} = ${sums?.has(column) ? sql`${known} + ${given}` : given}`;
      });
    const names = sql.join(columns.map((column) => sql.ref(column)));
    const unique = sql.join(key.map((column) => sql.ref(column)));
    // Rows of the rollups are everybody's: all take them in one order.
    await sql`insert into ${sql.table(table)} (${names})
      select ${names} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows.map((row) => named(columns, row)))}) order by ${unique}
      on conflict (${unique}) do ${updates.length > 0 ? sql`update set ${sql.join(updates)}` : sql`nothing`}`.execute(
      tx,
    );
  },

  async remove(tx, { table, key, values }) {
    if (values.length === 0) return;
    const columns = key.map((column) => sql.ref(column));
    await sql`delete from ${sql.table(table)} where (${sql.join(columns)}) in (
      select * from unnest(${lists(values)}))`.execute(tx);
  },

  forgetErased: async () => {},
  // Refused on a standby, in a read-only database, and to a role that may not write; and while an erasure holds everything.
  async tryWriting(db) {
    await db.transaction().execute(async (tx) => {
      await sql`select set_config('lock_timeout', ${TRY_MS}, true)
        union all select pg_advisory_xact_lock_shared(${EVERYTHING})::text`.execute(tx);
      await sql`delete from collectors where false`.execute(tx);
    });
  },
  tend: makeMonths,
};

/** A commit that was answered is on the disk, whatever the server's own default is; what is stricter stays. */
async function insistOnDisk(client: pg.ClientBase): Promise<void> {
  await client.query(
    "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'",
  );
}

/** Statements that a connection keeps planned; texts beyond these are few and rare. */
const MAX_PLANNED = 200;

/**
 * Gives each statement a name, by which the server keeps it planned: to plan one for the partitioned log costs more than to
 * run it.
 */
class PlanningClient extends pg.Client {
  static readonly #names = new Map<string, string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // One that breaks off between two statements of a transaction has nobody else to tell, and would end the process: the
    // next statement hears of it.
    this.on('error', () => {});
  }

  // biome-ignore lint/suspicious/noExplicitAny: the driver declares nine ways to call it, all of which pass through here
  override query(...words: any[]): any {
    const [text, values] = words;
    const query = super.query as (...words: unknown[]) => unknown;
    if (typeof text !== 'string' || !Array.isArray(values)) return query.apply(this, words);
    const names = PlanningClient.#names;
    if (!names.has(text) && names.size < MAX_PLANNED) names.set(text, `goodword_${names.size}`);
    const name = names.get(text);
    return query.call(this, name === undefined ? { text, values } : { name, text, values });
  }
}

/**
 * The driver takes all of these for `verify-full`, and says so in eight lines at each start unless that is what is written. A
 * `uselibpqcompat` is an owner's own choice.
 */
const VERIFIED = /(?<=[?&]sslmode=)(?:prefer|require|verify-ca)(?=&|$)/g;

function withVerifiedTls(url: string): string {
  return /[?&]uselibpqcompat=/.test(url) ? url : url.replace(VERIFIED, 'verify-full');
}

/** So many connections at most, made when they are needed. */
export function connect(
  url: string,
  max: number,
  more: Pick<pg.PoolConfig, 'onConnect' | 'idleTimeoutMillis'> = {},
): Kysely<Tables> {
  const pool = new pg.Pool({
    connectionString: withVerifiedTls(url),
    max,
    types,
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    application_name: 'goodword',
    onConnect: insistOnDisk,
    Client: PlanningClient,
    ...more,
  });
  // An idle connection that breaks off is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  const connecting = {
    async connect() {
      try {
        return await pool.connect();
      } catch (error) {
        throw new NotConnected('no connection could be made', { cause: error });
      }
    },
    end: () => pool.end(),
  };
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: connecting }) });
}

/** A database in PostgreSQL 14 or newer, for as many collectors as share it. `url`: `postgres://user:password@host:port/database`. */
export function openPostgres(url: string, parts: DatabaseParts): Database {
  return new Database({
    write: connect(url, WRITERS),
    read: connect(url, READERS),
    dialect,
    parts,
    mostBeside: BESIDE,
    openBeside() {
      // One, which stays: the tables go with it.
      const onConnect = async (client: pg.ClientBase) => void (await client.query(BESIDE_SETTINGS));
      const db = connect(url, 1, { onConnect, idleTimeoutMillis: 0 });
      return { db, dialect, makeTables: (tables) => makeTablesBeside(db, tables) };
    },
  });
}
