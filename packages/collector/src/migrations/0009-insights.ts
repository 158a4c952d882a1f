import { type Kysely, sql } from 'kysely';

const AT_ONCE = 1_000;
const KEY = 'site, period, location, program, drivers, scored';

/** What key drivers and priorities read, by day and by month: filled from the answers that are there. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const clustered = dialect === 'sqlite' ? ' without rowid' : '';
  const columns = `(site ${text} not null, period ${text} not null, location ${text} not null, program ${text} not null,
    drivers ${text} not null, scored integer not null, n integer not null, sums text not null, primary key (${KEY}))${clustered}`;
  if (dialect === 'postgres') await sql`set local statement_timeout = 0`.execute(db);
  await sql.raw(`create table driver_sums ${columns}`).execute(db);
  await sql.raw(`create table sealed_driver_sums ${columns}`).execute(db);
  await sql
    .raw(`create table actions (site ${text} not null, action ${text} not null, location ${text} not null, data text not null,
      primary key (site, action))`)
    .execute(db);
  await sql`create index actions_location on actions (site, location)`.execute(db);
  const sums = new Map<string, { key: (string | number)[]; n: number; sums: number[] }>();
  let [site, response] = ['', ''];
  for (;;) {
    const { rows } = await sql<Answered>`select site, response, day, location, program, score, answers from responses
      where (site, response) > (${site}, ${response}) and counted = 1 and answers like '%"kind":"drivers"%'
      order by site, response limit ${AT_ONCE}`.execute(db);
    const last = rows.at(-1);
    if (!last) break;
    [site, response] = [last.site, last.response];
    for (const row of rows) addTo(sums, row);
  }
  for (const { key, n, sums: list } of sums.values())
    await sql`insert into driver_sums values (${sql.join(key)}, ${n}, ${JSON.stringify(list)})`.execute(db);
}

interface Answered {
  site: string;
  response: string;
  day: string;
  location: string;
  program: string;
  score: number | null;
  answers: string;
}
interface Answer {
  kind: string | null;
  value: unknown;
  at: number;
  id: string;
}

/** As the views did it when this step was written: a step does not change with them. */
function addTo(
  all: Map<string, { key: (string | number)[]; n: number; sums: number[] }>,
  { site, day, location, program, score, answers }: Answered,
): void {
  const lists = Object.values<Answer>(JSON.parse(answers)).filter(({ kind }) => kind === 'drivers');
  lists.sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const rated: Record<string, number> = {};
  for (const { value } of lists)
    for (const [driver, rating] of Object.entries(value ?? {})) if (typeof rating === 'number') rated[driver] = rating;
  const names = Object.keys(rated).sort();
  if (names.length === 0) return;
  const values = [...names.map((name) => rated[name] ?? 0), ...(score === null ? [] : [score])];
  const products = values.flatMap((value, at) => values.slice(at).map((other) => value * other));
  for (const period of [day, day.slice(0, 7)]) {
    const key = [site, period, location, program, names.join(), score === null ? 0 : 1];
    const known = all.get(key.join('|'));
    if (!known) all.set(key.join('|'), { key, n: 1, sums: [...values, ...products] });
    else {
      known.n++;
      for (const [at, value] of [...values, ...products].entries()) known.sums[at] = (known.sums[at] ?? 0) + value;
    }
  }
}
