import { type Failure, toFailure } from './failure.ts';

/** SQLite's codes of errors that are not ours, by number. Further ones, of which there are many, hold one of these in their last byte. */
const CODES = new Map([
  [3, 'SQLITE_PERM'],
  [5, 'SQLITE_BUSY'],
  [6, 'SQLITE_LOCKED'],
  [7, 'SQLITE_NOMEM'],
  [8, 'SQLITE_READONLY'],
  [10, 'SQLITE_IOERR'],
  [11, 'SQLITE_CORRUPT'],
  [13, 'SQLITE_FULL'],
  [14, 'SQLITE_CANTOPEN'],
  [15, 'SQLITE_PROTOCOL'],
  [19, 'SQLITE_CONSTRAINT'],
  [26, 'SQLITE_NOTADB'],
]);

/** What an error of SQLite says; the driver knows not all of its codes by name, and calls the others unknown. */
export function sqliteFailure(error: unknown): Failure {
  const { code, message } = toFailure(error);
  const [, number] = /^UNKNOWN_SQLITE_ERROR_(\d+)$/.exec(code) ?? [];
  return { code: (number && CODES.get(Number(number) & 0xff)) ?? code, message };
}
