import Libsql from 'libsql';
import pg from 'pg';

/** Asks a database in SQL, over a connection of its own. */
export async function query(database, text) {
  const [rows] = await queryAll(database, [text]);
  return rows;
}

/** Asks one thing after the other over one connection. Resolves with the rows of each. */
export async function queryAll(database, texts) {
  if (database.startsWith('file:')) {
    const db = new Libsql(database.slice('file:'.length));
    try {
      return texts.map((text) => db.prepare(text).all([]));
    } finally {
      db.close();
    }
  }
  const client = new pg.Client({ connectionString: database });
  client.on('error', () => {});
  await client.connect();
  try {
    const all = [];
    for (const text of texts) all.push((await client.query(text)).rows);
    return all;
  } finally {
    await client.end();
  }
}
