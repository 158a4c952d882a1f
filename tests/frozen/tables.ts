import { blanked } from './normalize.ts';
import { ask, type DatabasePlace } from './open-collector.ts';
import { readRecord } from './record.ts';

/** A table as it was when it was frozen: what comes to it later is free, what is in it stays. */
export type Schema = Record<string, { key: string[]; columns: string[] }>;
type Row = Record<string, unknown>;

/**
 * Tables that say nothing of what was counted, or that one of the databases has alone: what collectors tell each other, salts, how far
 * retention came (in places of the log), and which ids are known, which PostgreSQL keeps for all and SQLite for what it dropped.
 */
const LEFT_OUT = /^(kysely_|sqlite_|collectors|shared_counts|secrets|retained|event_ids|sealed_ids|events_|jobs)/;
/** A place in the log: what comes twice takes one in PostgreSQL and none in SQLite. */
const PLACE = 'seq';

/** The tables that there are, with their columns by name. */
export async function readSchema(place: DatabasePlace): Promise<Schema> {
  const text =
    place.kind === 'sqlite'
      ? `select m.name as "table", c.name as "column", c.pk as "key" from sqlite_master m, pragma_table_info(m.name) c
         where m.type = 'table' order by m.name, c.name`
      : `select c.table_name as "table", c.column_name as "column", 0 as "key" from information_schema.columns c
         where c.table_schema = 'public' order by c.table_name, c.column_name`;
  const schema: Schema = {};
  for (const { table, column, key } of await ask(place, text)) {
    if (LEFT_OUT.test(String(table)) || column === PLACE) continue;
    schema[String(table)] ??= { key: [], columns: [] };
    const { key: keys, columns } = schema[String(table)] as Schema[string];
    columns.push(String(column));
    if (Number(key) > 0) keys.push(String(column));
  }
  if (schema.events) schema.events.key = ['site', 'id'];
  return schema;
}

/** The names of the steps that made the tables, in their order. */
export async function readSteps(place: DatabasePlace): Promise<string[]> {
  const rows = await ask(place, 'select name from kysely_migration order by name');
  return rows.map(({ name }) => String(name));
}

/** Every row of every frozen table: the log in its order, the others in one that both databases have. */
export async function readTables(place: DatabasePlace): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = {};
  for (const [table, { columns }] of Object.entries(readRecord('schema') as Schema)) {
    const order = table === 'events' ? ` order by ${PLACE}` : '';
    const rows = (await ask(place, `select ${columns.join(', ')} from ${table}${order}`)).map(plain);
    tables[table] = table === 'events' ? rows : sorted(rows);
  }
  return tables;
}

/** The rows of one site. */
export function ofSite(tables: Record<string, Row[]>, site: string): Record<string, Row[]> {
  return Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [table, rows.filter((row) => row.site === site)]),
  );
}

/** JSON in a column is read: how it is written says nothing. Numbers are numbers, bytes their length. */
function plain(row: Row): Row {
  const read = (value: unknown): unknown => {
    if (typeof value === 'bigint') return Number(value);
    if (value instanceof Uint8Array || value instanceof ArrayBuffer) return `<${value.byteLength} bytes>`;
    if (typeof value !== 'string') return value;
    if (/^-?\d+(\.\d+)?$/.test(value) && value.length > 6) return Number(value);
    if (!/^[[{]/.test(value)) return value;
    return JSON.parse(value);
  };
  return Object.fromEntries(Object.entries(row).map(([column, value]) => [column, inOrder(read(value))]));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, inOrder(each)]));
}

function sorted(rows: Row[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: blanked(row) }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)).map(({ row }) => row);
}

/** What became of a table's rows: those that are gone, those that are new, and what is otherwise in those that stayed. */
export interface Changes {
  gone?: Row[];
  came?: Row[];
  otherwise?: Record<string, Record<string, [before: unknown, after: unknown]>>;
}

/** What is otherwise in the tables `after` something was done. Tables that are as they were are not named. */
export function changesOf(before: Record<string, Row[]>, after: Record<string, Row[]>): Record<string, Changes> {
  const schema = readRecord('schema') as Schema;
  const all: Record<string, Changes> = {};
  for (const [table, { key }] of Object.entries(schema)) {
    const changes = changesOfTable(before[table] ?? [], after[table] ?? [], key);
    if (Object.keys(changes).length > 0) all[table] = changes;
  }
  return all;
}

function changesOfTable(before: Row[], after: Row[], key: string[]): Changes {
  const nameOf = (row: Row) => (key.length === 0 ? blanked(row) : key.map((column) => row[column]).join(' '));
  const old = new Map(before.map((row) => [nameOf(row), row]));
  const now = new Map(after.map((row) => [nameOf(row), row]));
  const gone = before.filter((row) => !now.has(nameOf(row)));
  const came = after.filter((row) => !old.has(nameOf(row)));
  const otherwise: NonNullable<Changes['otherwise']> = {};
  for (const [name, row] of now) {
    const was = old.get(name);
    const fields = Object.keys(row).filter(
      (column) => was && JSON.stringify(was[column]) !== JSON.stringify(row[column]),
    );
    if (was && fields.length > 0) {
      otherwise[name] = Object.fromEntries(fields.map((column) => [column, [was[column], row[column]]]));
    }
  }
  return {
    ...(gone.length > 0 ? { gone } : {}),
    ...(came.length > 0 ? { came } : {}),
    ...(Object.keys(otherwise).length > 0 ? { otherwise } : {}),
  };
}
