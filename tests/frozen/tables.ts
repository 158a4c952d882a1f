import { blanked } from './normalize.ts';
import { ask, askAll, type DatabasePlace } from './open-collector.ts';
import { readRecord } from './record.ts';

/** A table as it was when it was frozen: what comes to it later is free, what is in it stays. */
export type Schema = Record<string, { key: string[]; columns: string[] }>;
/** A row by its columns. */
export type Row = Record<string, unknown>;

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
  const frozen = Object.entries(readRecord('schema') as Schema);
  const texts = frozen.map(([table, { columns }]) => {
    const order = table === 'events' ? ` order by ${PLACE}` : '';
    return `select ${columns.join(', ')} from ${table}${order}`;
  });
  const found = await askAll(place, texts);
  for (const [index, [table]] of frozen.entries()) {
    const rows = (found[index] ?? []).map(plain);
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

/** JSON in a column is read: how it is written says nothing. Bytes are their length. */
function plain(row: Row): Row {
  const read = (value: unknown): unknown => {
    if (value instanceof Uint8Array || value instanceof ArrayBuffer) return `<${value.byteLength} bytes>`;
    if (typeof value !== 'string') return value;
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

/** Rows in an order that chance has no say in, but among those that are equal without it. */
function sorted(rows: Row[]): Row[] {
  const keyed = rows.map((row) => ({ row, key: `${blanked(row)} ${JSON.stringify(row)}` }));
  return keyed.sort((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row);
}

/** A row's key, without its site. */
type Key = unknown[];

/** What became of a table's rows: those that are gone, those that came, and what is otherwise in those that stayed. */
export interface Changes {
  gone?: Key[];
  came?: Row[];
  otherwise?: { key: Key; fields: Record<string, [before: unknown, after: unknown]> }[];
}

/** What is otherwise in a site's tables `after` something was done. Tables that are as they were are not named. */
export function changesOf(before: Record<string, Row[]>, after: Record<string, Row[]>): Record<string, Changes> {
  const schema = readRecord('schema') as Schema;
  const all: Record<string, Changes> = {};
  for (const [table, { key, columns }] of Object.entries(schema)) {
    const named = (key.length === 0 ? columns : key).filter((column) => column !== 'site');
    const changes = changesOfTable(before[table] ?? [], after[table] ?? [], (row) =>
      named.map((column) => row[column]),
    );
    if (Object.keys(changes).length > 0) all[table] = changes;
  }
  return all;
}

function changesOfTable(before: Row[], after: Row[], keyOf: (row: Row) => Key): Changes {
  const nameOf = (row: Row) => JSON.stringify(keyOf(row));
  const old = new Map(before.map((row) => [nameOf(row), row]));
  const now = new Set(after.map(nameOf));
  const gone = before.filter((row) => !now.has(nameOf(row))).map(keyOf);
  const came = after.filter((row) => !old.has(nameOf(row)));
  const otherwise = after.flatMap((row) => {
    const was = old.get(nameOf(row));
    const columns = Object.keys(row).filter((column) => was && isOther(was[column], row[column]));
    const fields = columns.map((column) => [column, [was?.[column], row[column]]]);
    return fields.length === 0 ? [] : [{ key: keyOf(row), fields: Object.fromEntries(fields) }];
  });
  return {
    ...(gone.length > 0 ? { gone } : {}),
    ...(came.length > 0 ? { came } : {}),
    ...(otherwise.length > 0 ? { otherwise } : {}),
  };
}

function isOther(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}
