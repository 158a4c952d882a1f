import { type Kysely, sql } from 'kysely';

/** How far each subscriber of the log has read it. What is there is in the views: until now each event was folded as it was appended. */
export async function up(db: Kysely<unknown>, dialect: 'sqlite' | 'postgres'): Promise<void> {
  const text = dialect === 'sqlite' ? 'text' : 'text collate "C"';
  const statements = [
    `create table cursors (name ${text} primary key, seq bigint not null)`,
    `insert into cursors (name, seq) select 'views', coalesce(max(seq), 0) from events`,
    `create table set_aside (name ${text} not null, seq bigint not null, site ${text} not null, id ${text} not null,
      type ${text} not null, reason ${text} not null, primary key (name, seq))`,
  ];
  for (const statement of statements) await sql.raw(statement).execute(db);
}
