import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Failure } from './failure.ts';

/** Why a SQLite file cannot be used, and what to do about it: one line. `code`: SQLite's. */
export function explainSqlite(path: string, { code, message }: Failure): string {
  const file = resolve(path);
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) {
    return `another program is writing to ${file}: try again when it has ended`;
  }
  if (code === 'SQLITE_READONLY_DBMOVED') return message;
  if (code.startsWith('SQLITE_FULL')) return `the disk of ${file} is full: make room on it`;
  if (code.startsWith('SQLITE_NOTADB')) {
    return `${file} is not a SQLite database: write the path of another file, for example DATABASE_URL=file:./goodword.db`;
  }
  if (code.startsWith('SQLITE_CORRUPT')) return `${file} is damaged: stop the collector and put a backup in its place`;
  if (code.startsWith('SQLITE_NOMEM')) return `there is too little memory to open ${file}`;
  return (
    explainPlace(file) ?? `${file} cannot be used (${code}): see that its disk and its folder can be read and written`
  );
}

/** What stands in the way of a file at this place; undefined: nothing that can be seen. */
function explainPlace(file: string): string | undefined {
  const folder = dirname(file);
  if (existsSync(file) && statSync(file).isDirectory()) {
    return `${file} is a folder: write the path of a file in it, for example DATABASE_URL=file:${file}/goodword.db`;
  }
  if (!existsSync(folder)) return `there is no folder ${folder}: make it, or write another path in DATABASE_URL`;
  const closed = [file, folder].find((each) => existsSync(each) && !isWritable(each));
  if (closed === undefined) return undefined;
  return `${closed} cannot be written: SQLite writes the file and beside it. Let this user write both, or write another path in DATABASE_URL`;
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
