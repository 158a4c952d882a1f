import { createHmac, randomBytes } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { keepDailySalt } from './secrets.ts';

/**
 * The day's random salt for hashing addresses. It is forgotten with the day, so that yesterday's hashes lead nowhere;
 * collectors on one database share it.
 */
export class DailySalt {
  readonly #database: Database;
  #today: { day: string; salt: Promise<string> } | undefined;

  constructor(database: Database) {
    this.#database = database;
  }

  /** A keyed hash of what tells one person from another today, 24 hex digits. Approximate: people behind one address with one agent look alike. */
  async hash(nowMs: number, parts: readonly string[]): Promise<string> {
    const day = new Date(nowMs).toISOString().slice(0, 10);
    if (this.#today?.day !== day) {
      const salt = keepDailySalt(this.#database, day, () => randomBytes(24).toString('base64url'));
      this.#today = { day, salt };
      salt.catch(() => {
        this.#today = undefined;
      });
    }
    return createHmac('sha256', await this.#today.salt)
      .update(JSON.stringify(parts))
      .digest('hex')
      .slice(0, 24);
  }
}
