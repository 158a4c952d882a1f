import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { DatabaseFile } from './database-file.ts';
import { SqliteConnection } from './sqlite-connection.ts';

function connect(): SqliteConnection {
  const folder = mkdtempSync(join(tmpdir(), 'goodword-connection-'));
  const connection = SqliteConnection.open(new DatabaseFile(join(folder, 'goodword.db')), ['journal_mode = WAL']);
  onTestFinished(() => {
    connection.close();
    rmSync(folder, { recursive: true });
  });
  return connection;
}

const FIELD = "select json_extract(?, '$.a')";

test('a statement that failed is not asked again with the values that it had', () => {
  const connection = connect();
  expect(() => connection.own(FIELD).get(['{"a":'])).toThrow('malformed JSON');
  expect(connection.own(FIELD).get(['{"a":5}'])).toEqual([5]);
  expect(() => connection.run(`${FIELD} as a`, ['{"a":'])).toThrow('malformed JSON');
  expect(connection.run(`${FIELD} as a`, ['{"a":6}']).rows).toEqual([{ a: 6 }]);
});

test('what SQLite undoes by itself leaves the connection as it was; anything else, nobody knows', () => {
  const connection = connect();
  expect(() => connection.own(FIELD).get(['{"a":'])).toThrow();
  expect([connection.isDoubtful, connection.failure]).toEqual([
    false,
    expect.objectContaining({ code: 'SQLITE_ERROR' }),
  ]);
  connection.run('pragma query_only = on', []);
  expect(() => connection.run('create table t (a)', [])).toThrow();
  expect(connection.isDoubtful).toBe(true);
});
