import { closeSync, existsSync, openSync, statSync } from 'node:fs';
import Libsql from 'libsql';

/**
 * One SQLite file, opened as often as needed, but only as the file that it was at first: SQLite writes on into one that was
 * moved away or deleted, and nobody would ever read again what it said was stored.
 */
export class DatabaseFile {
  readonly #path: string;
  /** Device and inode of what was opened first. */
  #opened: string | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Opens it. A new file is made at the first time only. Throws with a code of SQLite's. */
  open(): InstanceType<typeof Libsql> {
    this.check();
    try {
      // The file holds customers' words and the signing secret: it is its owner's alone. SQLite gives its log the same rights.
      // Only a new file is touched: to close one that SQLite has open in this process would drop SQLite's own locks on it.
      if (!existsSync(this.#path)) closeSync(openSync(this.#path, 'a', 0o600));
      const db = new Libsql(this.#path);
      this.#opened ??= this.#identity();
      return db;
    } catch (error) {
      // The driver's error about a file that it cannot open has no code.
      throw Object.assign(new Error(`cannot open ${this.#path}`, { cause: error }), { code: 'SQLITE_CANTOPEN' });
    }
  }

  /** Throws where the path no longer leads to what was opened. */
  check(): void {
    if (this.#opened === undefined || this.#identity() === this.#opened) return;
    throw Object.assign(
      new Error(
        `${this.#path} was moved, deleted or replaced while it was in use: stop the collector, put the file back, and start it again`,
      ),
      { code: 'SQLITE_READONLY_DBMOVED' },
    );
  }

  #identity(): string | undefined {
    const found = statSync(this.#path, { throwIfNoEntry: false });
    return found && `${found.dev}:${found.ino}`;
  }
}
