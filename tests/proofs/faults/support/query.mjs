import Libsql from 'libsql';
import pg from 'pg';

/** Asks a database in SQL, over a connection of its own. */
export async function query(database, text) {
  if (database.startsWith('file:')) {
    const db = new Libsql(database.slice('file:'.length));
    try {
      return db.prepare(text).all([]);
    } finally {
      db.close();
    }
  }
  const client = new pg.Client({ connectionString: database });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
