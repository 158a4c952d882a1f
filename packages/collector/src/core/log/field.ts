/** What a field of a view's row holds, and how its column has it. */
export interface Field<Value, Column = Value> {
  toColumn(value: Value): Column;
  fromColumn(column: Column): Value;
}

const same = <Value>(value: Value): Value => value;
const asItIs = { toColumn: same, fromColumn: same };

export const text: Field<string> = asItIs;
export const textOrNull: Field<string | null> = asItIs;
/** A whole number. */
export const number: Field<number> = asItIs;
export const numberOrNull: Field<number | null> = asItIs;
/** 0 or 1. */
export const boolean: Field<boolean, number> = { toColumn: Number, fromColumn: Boolean };

/** Anything that JSON can say. */
export function json<Value>(): Field<Value, string> {
  return { toColumn: (value) => JSON.stringify(value), fromColumn: (column) => JSON.parse(column) };
}
