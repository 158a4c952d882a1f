import pg from 'pg';

/** Tables of our own schema; `part`: those that are parts of another. */
const TABLES = (part: boolean) => `from pg_class c where c.relnamespace = 'public'::regnamespace
  and c.relkind in ('r', 'p') and c.relispartition = ${part}`;

const SEQUENCES = "from pg_sequences where schemaname = 'public' order by 1";

/** What makes each kind of thing, in the order in which they can be made; rows come after the tables. */
const TABLE_STATEMENTS = [
  `select format('create table %I (%s)%s', c.relname, (
      select string_agg(format('%I %s', a.attname, format_type(a.atttypid, a.atttypmod))
        || case when a.attcollation not in (0, t.typcollation) then ' collate "' || l.collname || '"' else '' end
        || case when d.adbin is null then '' else ' default ' || pg_get_expr(d.adbin, d.adrelid) end
        || case when a.attnotnull then ' not null' else '' end, ', ' order by a.attnum)
      from pg_attribute a join pg_type t on t.oid = a.atttypid
      left join pg_collation l on l.oid = a.attcollation
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped),
    case c.relkind when 'p' then ' partition by ' || pg_get_partkeydef(c.oid) else '' end) as line
    ${TABLES(false)} order by c.relname`,
  `select format('create table %I partition of %s %s', c.relname, i.inhparent::regclass,
      pg_get_expr(c.relpartbound, c.oid)) as line
    ${TABLES(true).replace('where', 'join pg_inherits i on i.inhrelid = c.oid where')} order by c.relname`,
];
const REST_STATEMENTS = [
  `select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as line
    from pg_constraint where connamespace = 'public'::regnamespace and contype in ('p', 'u', 'c') and conparentid = 0
      and conrelid <> 0 order by 1`,
  `select pg_get_indexdef(i.indexrelid) as line from pg_index i join pg_class c on c.oid = i.indexrelid
    where c.relnamespace = 'public'::regnamespace and not c.relispartition
      and not exists (select from pg_constraint where conindid = i.indexrelid) order by 1`,
  `select pg_get_functiondef(oid) as line from pg_proc where pronamespace = 'public'::regnamespace order by 1`,
  `select pg_get_triggerdef(t.oid) as line from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal and t.tgparentid = 0 order by 1`,
];

/** A PostgreSQL as SQL that makes another like it: tables, rows, constraints, indexes, functions, triggers. */
export async function dumpPostgres(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const lines = async (text: string): Promise<string[]> => (await client.query(text)).rows.map(({ line }) => line);
  try {
    const made = await lines(`select format('create sequence %I', sequencename) as line ${SEQUENCES}`);
    for (const text of TABLE_STATEMENTS) made.push(...(await lines(text)));
    for (const table of await lines(`select c.relname as line ${TABLES(false)} order by 1`)) {
      made.push(...(await rowsOf(table)));
    }
    made.push(
      ...(await lines(`select format('select setval(%L, %s)', sequencename, last_value) as line ${SEQUENCES}`)),
    );
    for (const text of REST_STATEMENTS) made.push(...(await lines(text)));
    return `${made.join(';\n')};\n`;
  } finally {
    await client.end();
  }

  async function rowsOf(table: string): Promise<string[]> {
    const columns = await lines(`select attname as line from pg_attribute
      where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped order by attnum`);
    const values = columns.map((column) => `quote_nullable("${column}"::text)`).join(` || ', ' || `);
    // Cards are drawn again when they are asked for.
    const where = table === 'pictures' ? "where hash not like 'card:%'" : '';
    const rows = await lines(`select '(' || ${values} || ')' as line from "${table}" ${where} order by 1`);
    const names = columns.map((column) => `"${column}"`).join(', ');
    return rows.length === 0 ? [] : [`insert into "${table}" (${names}) values\n${rows.join(',\n')}`];
  }
}
