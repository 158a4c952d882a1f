import pg from 'pg';
import { LOG_COLUMNS } from './log-columns.mjs';

const ROWS_A_COPY = 20_000;

/** Writes rows of the log, and their ids, straight into the tables that a collector has made, their indexes kept. */
export async function loadPostgres(url, lots) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('set synchronous_commit = off');
    let rows = [];
    const flush = async () => {
      await copy(client, 'event_ids', ['site', 'id'], rows);
      await copy(client, 'events', LOG_COLUMNS, rows);
      rows = [];
    };
    for (const lot of lots) {
      rows.push(...lot);
      if (rows.length >= ROWS_A_COPY) await flush();
    }
    await flush();
    for (const table of ['events', 'event_ids']) await client.query(`vacuum (analyze) ${table}`);
  } finally {
    await client.end();
  }
}

/** `COPY … FROM STDIN` of some rows: the driver knows the protocol of it, but has no call for it. */
function copy(client, table, columns, rows) {
  const text = rows.map((row) => `${columns.map((column) => toField(row[column])).join('\t')}\n`).join('');
  return new Promise((resolve, reject) => {
    let failure;
    client.query({
      submit: (connection) => connection.query(`copy ${table} (${columns.join()}) from stdin`),
      handleCopyInResponse(connection) {
        connection.sendCopyFromChunk(Buffer.from(text));
        connection.endCopyFrom();
      },
      handleCommandComplete() {},
      handleError(error) {
        failure = error;
      },
      handleReadyForQuery: () => (failure ? reject(failure) : resolve()),
    });
  });
}

function toField(value) {
  if (value === null) return '\\N';
  return typeof value === 'number' ? `${value}` : value.replaceAll('\\', '\\\\');
}
