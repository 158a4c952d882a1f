import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { explainSqlite } from './explain-sqlite.ts';
import { sqliteFailure } from './sqlite-failure.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodword-explain-'));
const file = join(folder, 'goodword.db');
writeFileSync(file, '');
mkdirSync(join(folder, 'folder'));

afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  [file, 'SQLITE_BUSY', 'another program is writing to'],
  [file, 'SQLITE_BUSY_SNAPSHOT', 'another program is writing to'],
  [file, 'SQLITE_FULL', 'make room'],
  [file, 'SQLITE_NOTADB', 'is not a SQLite database'],
  [file, 'SQLITE_CORRUPT_VTAB', 'put a backup in its place'],
  [join(folder, 'folder'), 'SQLITE_CANTOPEN', 'is a folder: write the path of a file in it'],
  [join(folder, 'nowhere', 'goodword.db'), 'SQLITE_CANTOPEN', 'there is no folder'],
])('%s, %s: %s', (path, code, says) => {
  expect(explainSqlite(path, { code, message: 'what SQLite says' })).toContain(says);
});

test('codes that the driver does not know are known by their last byte', () => {
  const unknown = (number: number) => sqliteFailure({ code: `UNKNOWN_SQLITE_ERROR_${number}` }).code;
  expect([1544, 1288, 773, 8714, 267].map(unknown)).toEqual([
    'SQLITE_READONLY',
    'SQLITE_READONLY',
    'SQLITE_BUSY',
    'SQLITE_IOERR',
    'SQLITE_CORRUPT',
  ]);
  expect(sqliteFailure({ code: 'SQLITE_BUSY_SNAPSHOT', message: 'locked' })).toEqual({
    code: 'SQLITE_BUSY_SNAPSHOT',
    message: 'locked',
  });
});
