import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { ratedDrivers } from '../../core/log/rated-drivers.ts';
import type { ReportFilter } from '../figures/index.ts';
import type { LocationPage } from '../setup/index.ts';

/** What one customer wrote, as it came: whoever shows it masks it first. */
export interface StoredComment {
  response: string;
  program: string;
  /** '': none. */
  location: string;
  /** The first thing known of the response, UTC ms; its day at the location. */
  at: number;
  day: string;
  /** 0 to 10; null: none was given. */
  score: number | null;
  /** BCP 47, as the page was in. */
  language: string | null;
  text: string;
  /** The same customer's ratings by driver, 1 to 5. */
  ratings: Readonly<Record<string, number>>;
  /** What tells who wrote it: the name of the visit and of the recommendation, the telephone number or address that they left. */
  author: { names: readonly string[]; contact: string | null };
}

/** How many comments there are at a location. */
export interface CommentCount {
  location: string;
  comments: number;
}

/** An unhappy customer who asked to be contacted. Whether somebody has, is not known. */
export interface WaitingCustomer {
  response: string;
  program: string;
  location: string;
  /** When they asked, UTC ms. */
  at: number;
  score: number;
  method: 'phone' | 'email';
  /** For those alone who may know it. */
  contact: string;
}

const AND = sql` and `;

/** Written out, not bound: only so a database knows that the index holds all that is asked for. */
const SAYS_SOMETHING = sql<SqlBool>`comment is not null and counted = 1`;
const WAITS = sql<SqlBool>`contact is not null and score <= 6 and counted = 1`;

/** Comments, the newest first: by the day at the location, then by the moment. At most `limit`. */
export async function readComments(db: Kysely<Tables>, filter: ReportFilter, limit: number): Promise<StoredComment[]> {
  const rows = await db
    .selectFrom('responses')
    .select([
      'response',
      'program',
      'location',
      'first_at',
      'day',
      'score',
      'language',
      'comment',
      'answers',
      'contact',
    ])
    .select([
      sql<string | null>`(select min(name) from visits as v where v.site = responses.site
        and v.bound_response = responses.response)`.as('visit_name'),
      sql<string | null>`(select min(name) from recommendations as r where r.site = responses.site
        and r.response = responses.response)`.as('public_name'),
    ])
    .where(matches(filter))
    .where(SAYS_SOMETHING)
    .orderBy('day', 'desc')
    .orderBy('first_at', 'desc')
    .orderBy('response', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    response: row.response,
    program: row.program,
    location: row.location,
    at: row.first_at,
    day: row.day,
    score: row.score,
    language: row.language,
    text: row.comment ?? '',
    ratings: Object.fromEntries(ratedDrivers({ answers: JSON.parse(row.answers), score: row.score })?.ratings ?? []),
    author: {
      names: [row.visit_name, row.public_name].filter((name) => name !== null),
      contact: row.contact,
    },
  }));
}

/** How many there are at each location, by id: at most `limit`, after the id `after`. What belongs to no location comes first. */
export async function countComments(
  db: Kysely<Tables>,
  filter: ReportFilter,
  { after, limit }: Omit<LocationPage, 'only'>,
): Promise<CommentCount[]> {
  let query = db
    .selectFrom('responses')
    .select(['location', sql<number>`count(*)`.as('comments')])
    .where(matches(filter))
    .where(SAYS_SOMETHING);
  if (after !== undefined) query = query.where('location', '>', after);
  const rows = await query.groupBy('location').orderBy('location').limit(limit).execute();
  return rows.map(({ location, comments }) => ({ location, comments: Number(comments) }));
}

/** Names known at a location, of customers whose visit was announced and of those who recommend it: the newest `limit` of each. */
export async function readKnownNames(
  db: Kysely<Tables>,
  { site, location }: { site: string; location: string },
  limit: number,
): Promise<string[]> {
  const visits = await db
    .selectFrom('visits')
    .select('name')
    .where('site', '=', site)
    .where('location', '=', location)
    .where(sql<SqlBool>`name is not null`)
    .orderBy('visited_at', 'desc')
    .limit(limit)
    .execute();
  const recommendations = await db
    .selectFrom('recommendations')
    .select('name')
    .where('site', '=', site)
    .where('location', '=', location)
    .where(sql<SqlBool>`name is not null`)
    .orderBy('prepared_at', 'desc')
    .limit(limit)
    .execute();
  return [...new Set([...visits, ...recommendations].flatMap(({ name }) => (name === null ? [] : [name])))].sort();
}

/** Responses with a score of 0 to 6 that asked to be contacted: how many, and the newest `limit`. */
export async function readWaitingCustomers(
  db: Kysely<Tables>,
  filter: ReportFilter,
  limit: number,
): Promise<{ count: number; newest: WaitingCustomer[] }> {
  const all = db.selectFrom('responses').where(matches(filter)).where(WAITS);
  const { count } = await all.select(sql<number>`count(*)`.as('count')).executeTakeFirstOrThrow();
  const rows = await all
    .select(['response', 'program', 'location', 'contact_at', 'score', 'contact_method', 'contact'])
    .orderBy('contact_at', 'desc')
    .orderBy('response', 'desc')
    .limit(limit)
    .execute();
  return {
    count: Number(count),
    newest: rows.map((row) => ({
      response: row.response,
      program: row.program,
      location: row.location,
      at: row.contact_at ?? 0,
      score: row.score ?? 0,
      method: row.contact_method === 'phone' ? 'phone' : 'email',
      contact: row.contact ?? '',
    })),
  };
}

/** The filter as a condition on responses. All have a location, be it ''; said so, SQLite takes the index that begins with it. */
function matches({ site, from, to, program, locations }: ReportFilter): RawBuilder<SqlBool> {
  const conditions = [sql<SqlBool>`site = ${site}`];
  if (locations === undefined) conditions.push(sql`location >= ''`);
  else conditions.push(locations.length === 0 ? sql`1 = 0` : sql`location in (${sql.join(locations)})`);
  if (from !== undefined) conditions.push(sql`day >= ${from}`);
  if (to !== undefined) conditions.push(sql`day <= ${to}`);
  if (program !== undefined) conditions.push(sql`program = ${program}`);
  return sql<SqlBool>`${sql.join(conditions, AND)}`;
}
