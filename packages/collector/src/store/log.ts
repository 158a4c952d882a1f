import type { Transaction } from 'kysely';
import type { LoggedEvent } from '../domain/logged-event.ts';
import type { ViewState, Views } from '../views/define-view.ts';
import type { Dialect } from './dialect.ts';
import type { Tables } from './tables.ts';

/** What is told of new events once they are folded: their views as they are by now. In the same transaction. */
export type AfterFold = (
  tx: Transaction<Tables>,
  log: Log,
  events: readonly LoggedEvent[],
  state: ViewState,
) => Promise<void>;

/** What is made of a log: its views, and what follows from new events besides. */
export interface LogParts {
  readonly views: Views;
  readonly afterFold: readonly AfterFold[];
}

/** A log in a database: how it is written there, and what is made of it. */
export type Log = Dialect & LogParts;
