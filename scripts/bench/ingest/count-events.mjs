import Libsql from 'libsql';
import pg from 'pg';

/** How many events are in the log of a database: asked over a connection of its own, not the collector's. */
export async function countEvents(url) {
  const query = 'select count(*) as count from events';
  if (url.startsWith('file:')) {
    const db = new Libsql(url.slice('file:'.length));
    const { count } = db.prepare(query).get();
    db.close();
    return count;
  }
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(query);
  await client.end();
  return Number(rows[0].count);
}
