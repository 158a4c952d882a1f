import type { About, Feed } from './event-rules.ts';
import type { Field } from './field.ts';
import type { LoggedEvent } from './logged-event.ts';
import type { Contribution } from './rollup.ts';
import { Rows } from './rows.ts';

/** The fields of a row, by name. */
export type Fields = Readonly<Record<string, Field<unknown, unknown>>>;

/** The row that a view's fields make. */
export type RowOf<Of> = { [Name in keyof Of]: Of[Name] extends Field<infer Value, infer _> ? Value : never };

/** The same as its table has it: each column has its field's name in snake case. */
export type ColumnsOf<Of> = {
  [Name in keyof Of as Snake<Name & string>]: Of[Name] extends Field<infer _, infer Column> ? Column : never;
};
type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : Name;

/** A view of the log. `Others`: the rows of other views that its fold reads. */
export interface View<Row, Event, Others> {
  /** Null: its rows are counted and not kept. */
  table: string | null;
  /** The fields that make a row unique. */
  key: readonly (keyof Row & string)[];
  /** A field of the key that no two sites have the same of. */
  unique?: keyof Row & string;
  /** By which of the things that an event is about its rows are found: fields of these names hold them. */
  needs: readonly (readonly (keyof Row & keyof About)[])[];
  /** A view before it in the list whose loaded rows lead to its own, too, by fields of the same names. */
  follows?: Exclude<Feed, 'previews'>;
  /** Applies an event that feeds it. The order in which events arrive must change nothing. */
  fold(event: Event, rows: Rows<Row>, others: Others): void;
  /** What a row becomes by time alone, as of a moment (UTC ms). */
  ripen?(row: Row, nowMs: number): Row;
  /** A condition of SQL: the rows that time may still change. */
  unripe?: string;
  /** What a row adds to the rollups; undefined: nothing. */
  contribution(row: Row): Contribution | undefined;
  columns: readonly string[];
  /** A row as its table has it: values in the order of `columns`. */
  toColumns(row: Row): unknown[];
  /** A row from values in the order of `columns`. */
  fromColumns(values: readonly unknown[]): Row;
}

/** A view for whoever goes through all of them: each takes the events that feed it, and reads rows that are there. */
export type AnyView = View<Record<string, unknown>, LoggedEvent, ViewState>;

/** The views of a log by the names that event rules feed them by, in the order in which they are loaded and written. */
export type Views = Readonly<Record<string, AnyView>>;

/** The rows of every view, as far as a group of events touches them. */
export type ViewState = Readonly<Record<string, Rows<Record<string, unknown>>>>;

/** A state that holds nothing yet. Whoever names its views knows their rows. */
export function emptyViewState<State = ViewState>(views: Views): State {
  return Object.fromEntries(Object.entries(views).map(([name, { key }]) => [name, new Rows(key)])) as State;
}

/** What a view says of itself; how its rows are kept follows from its fields. */
type Definition<Table, Of extends Fields, Event, Others> = { table: Table; fields: Of } & Omit<
  View<RowOf<Of>, Event, Others>,
  'table' | 'columns' | 'toColumns' | 'fromColumns'
>;

/** A view, with how its rows are kept. To add one: a file with this, a line in `VIEWS`, a migration; and rules of events feed it. */
export function defineView<Table extends string | null, Of extends Fields, Event, Others>(
  definition: Definition<Table, Of, Event, Others>,
) {
  return { ...definition, ...storedAs(definition.fields) };
}

/** How rows of these fields are kept. */
export function storedAs<Of extends Fields>(of: Of) {
  type Row = RowOf<Of>;
  const fields = Object.entries(of).map(([name, field]) => ({ name, column: snake(name), ...field }));
  return {
    columns: fields.map(({ column }) => column),
    toColumns: (row: Row): unknown[] => fields.map(({ name, toColumn }) => toColumn(row[name])),
    fromColumns(values: readonly unknown[]): Row {
      const row: Record<string, unknown> = {};
      for (const [at, { name, fromColumn }] of fields.entries()) row[name] = fromColumn(values[at]);
      return row as Row;
    },
    /** A row from its columns by name; others may stand beside them. */
    fromTable(columns: ColumnsOf<Of>): Row {
      const row: Record<string, unknown> = {};
      for (const { name, column, fromColumn } of fields)
        row[name] = fromColumn(columns[column as keyof typeof columns]);
      return row as Row;
    },
  };
}

/** The column of a field. */
export function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
