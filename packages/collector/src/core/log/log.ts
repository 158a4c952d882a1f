import type { Transaction } from 'kysely';
import type { Dialect } from '../database/dialect.ts';
import type { Tables } from '../database/tables.ts';
import type { Ledgers } from './define-ledger.ts';
import type { Views } from './define-view.ts';
import type { LoggedEvent } from './logged-event.ts';

/** What follows from new events besides, in the transaction that appends them. It asks the log, for views may be behind. */
export type AfterAppend = (tx: Transaction<Tables>, log: Log, events: readonly LoggedEvent[]) => Promise<void>;

/** What events may take only as long as some of it is left. */
export interface Limit {
  /** What two collectors must not take at the same time, as names to lock. */
  locks(events: readonly LoggedEvent[]): string[];
  /** What is left of what these events take from, as the log tells it. */
  load(tx: Transaction<Tables>, log: Log, events: readonly LoggedEvent[]): Promise<Left>;
}

/** What is left. */
interface Left {
  /** Whether an event takes more than that. */
  isExceeded(event: LoggedEvent): boolean;
  take(event: LoggedEvent): void;
}

/** What is made of a log: what decides beside it whose something is and how much is left, its views, and what follows from new events besides. */
export interface LogParts {
  readonly ledgers: Ledgers;
  readonly limits: readonly Limit[];
  readonly views: Views;
  readonly afterAppend: readonly AfterAppend[];
}

/** A log in a database: how it is written there, and what is made of it. */
export type Log = Dialect & LogParts;
