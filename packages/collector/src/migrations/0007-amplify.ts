import { type Kysely, sql } from 'kysely';

/** What shops promise and what became of it, sales that were taken back, and by which channel a friend came. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const order = dialect === 'sqlite' ? `json_extract(data, '$.order')` : `(data::json ->> 'order')`;
  const statements = [
    ...(dialect === 'postgres' ? ['set local statement_timeout = 0'] : []),
    `create table offers (site ${text} not null, offer ${text} not null, data text not null, primary key (site, offer))`,
    `create table offer_codes (site ${text} not null, offer_code ${text} not null, offer ${text} not null,
      holder text not null, code ${text}, location ${text} not null, issued_at bigint, issued_id text,
      redeemed_at bigint, redeemed_id text, redeemed_location text, key_hash text, order_number text, currency text,
      minor bigint, primary key (site, offer_code))`,
    `create index offer_codes_offer on offer_codes (site, offer, holder)`,
    `alter table conversions add column refund text not null default 'null'`,
    `alter table link_visitors add column channel ${text}`,
    `create index recommendations_parent on recommendations (site, parent) where parent is not null`,
    `create index recommendations_prepared on recommendations (site, prepared_at)`,
    `drop index events_order`,
    `create index events_order on events (${order})
      where type in ('conversion', 'conversion.confirmed', 'conversion.refunded')`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
