import { type Fields, type RowOf, storedAs, type View } from './define-view.ts';
import type { LoggedEvent } from './logged-event.ts';

/** A table that is written with the log: it is never behind, so what there is once is decided by it. */
interface Ledger<Row, Event> extends Pick<View<Row, Event, never>, 'columns' | 'toColumns' | 'fromColumns'> {
  table: string;
  /** The fields that make a row unique. */
  key: readonly (keyof Row & string)[];
  /** The values of the key, of the row that an event is entered in. */
  keyOf(event: Event): string[];
  /** What two collectors must not change at the same time, as a name to lock. */
  lock(event: Event): string;
  /** Whether what an event asks for is another's already. */
  isTaken(row: Row, event: Event): boolean;
  /** The row with one more event, in the order of the log. */
  enter(row: Row | undefined, event: Event): Row;
}

/** A ledger for whoever goes through all of them. */
export type AnyLedger = Ledger<Record<string, unknown>, LoggedEvent>;

/** The ledgers of a log, by the names that event rules enter them by. */
export type Ledgers = Readonly<Record<string, AnyLedger>>;

/** What a ledger says of itself; how its rows are kept follows from its fields. */
type Definition<Table, Of extends Fields, Event> = { table: Table; fields: Of } & Omit<
  Ledger<RowOf<Of>, Event>,
  'table' | 'columns' | 'toColumns' | 'fromColumns'
>;

/** A ledger, with how its rows are kept. To add one: a file with this, a line in `LEDGERS`, a migration; and rules of events enter it. */
export function defineLedger<Table extends string, Of extends Fields, Event>(definition: Definition<Table, Of, Event>) {
  return { ...definition, ...storedAs(definition.fields) };
}
