import { type Kysely, sql } from 'kysely';

/**
 * The time zone of the place that a response and a landing are about: what is there already keeps the days that it has. And several
 * refunds of one sale.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const statements = [
    'alter table responses add column time_zone text',
    'alter table landings add column time_zone text',
    'alter table conversions rename column refund to refunds',
    `update conversions set refunds = case refunds when 'null' then '[]' else '[' || refunds || ']' end`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
