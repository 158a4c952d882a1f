import type { Kysely, Transaction } from 'kysely';
import type { LoggedEvent } from '../log/logged-event.ts';
import type { Tables } from './tables.ts';

/** Rows by what they are found by: for each of `values`, those whose columns `by` have just these. */
interface Lookup {
  table: string;
  /** The columns wanted, in the order of the answer's. */
  columns: readonly string[];
  by: readonly string[];
  values: readonly (readonly (string | number)[])[];
  /** No two rows have the same in `by`. */
  isUnique: boolean;
}

/** Rows to delete: those whose columns `key` have just these values. */
interface Removal extends Pick<Lookup, 'table' | 'values'> {
  key: readonly string[];
}

/** How rows that may be there already are written: in their place, or what counts in them added to what is there. */
interface Upsert {
  table: string;
  /** The columns that make a row unique. */
  key: readonly string[];
  columns: readonly string[];
  /** The columns that are added up; those of the key stay, all others are replaced. */
  sums?: ReadonlySet<string>;
  /** The columns that hold lists of numbers, as JSON, whose numbers are added one by one. */
  lists?: ReadonlySet<string>;
  /** A value for each of `columns`. */
  rows: readonly (readonly unknown[])[];
}

/** What one database does otherwise than another. Everything else is SQL that both speak. */
export interface Dialect {
  name: 'sqlite' | 'postgres';
  /**
   * How many events are folded at once, at most. Most of a response's events are near each other, so in a large batch its row is written once;
   * whoever waits for the fold waits for a whole batch.
   */
  readonly eventsAFold: number;
  /** Whether an error of the driver says "try again later" rather than that we asked nonsense. */
  isAway(error: unknown): boolean;
  /** What is the matter with a database that is away, and what to do about it: one line, in which no secret stands. */
  explain(error: unknown): string;
  /** Begins to append: makes other collectors wait that take what has the same names, until the transaction ends. */
  lock(tx: Transaction<Tables>, names: readonly string[]): Promise<void>;
  /** Makes whoever else wants to write views wait until the transaction ends. Events are appended meanwhile. */
  lockViews(tx: Transaction<Tables>): Promise<void>;
  /** Makes everybody else wait that wants to append or to write views, however long it takes. */
  lockAll(tx: Transaction<Tables>): Promise<void>;
  /**
   * The place up to which the log is whole: nothing will be committed there any more. Beyond it, a slower transaction may still append an event
   * before one that can be read already. To be asked before what stands there is read, by a statement of its own.
   */
  wholeTo(tx: Transaction<Tables>): Promise<number>;
  /** The last place that has been given to an event: whoever has read up to it has read all that was acknowledged before. */
  lastPlace(db: Kysely<Tables>): Promise<number>;
  /** Does part of a transaction; where that fails, takes this part back alone and resolves with the error. Rejects where the database is away. */
  attempt(tx: Transaction<Tables>, work: () => Promise<void>): Promise<unknown>;
  /** What this transaction writes could be made anew from the log: it is answered before the disk has it. */
  isDerived(tx: Transaction<Tables>): Promise<void>;
  /** Appends those whose id is new to their site. No id is there twice. Resolves with the `site|id` of the new ones. */
  append(tx: Transaction<Tables>, events: readonly LoggedEvent[]): Promise<Set<string>>;
  /** Those whose id the log holds, or held, as `site|id`. */
  known(tx: Transaction<Tables>, events: readonly LoggedEvent[]): Promise<Set<string>>;
  /** The rows found, a value for each column; in no order. */
  find(tx: Transaction<Tables>, lookup: Lookup): Promise<unknown[][]>;
  upsert(tx: Transaction<Tables>, upsert: Upsert): Promise<void>;
  /** Deletes the rows that have just these values in their key. */
  remove(tx: Transaction<Tables>, rows: Removal): Promise<void>;
  /** Removes what was erased from wherever the database still keeps it. */
  forgetErased(db: Kysely<Tables>): Promise<void>;
  /** Rejects where what is written now would not be stored. Changes nothing, and costs next to nothing. */
  tryWriting(db: Kysely<Tables>): Promise<void>;
  /** What the tables need as time passes. */
  tend(db: Kysely<Tables>, nowMs: number): Promise<void>;
}
