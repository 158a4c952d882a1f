import { snake } from './define-view.ts';
import type { LogParts } from './log.ts';
import { VISITOR_RESPONSES } from './visitor-responses.ts';
import { SUM_TABLES } from './write-views.ts';

/** A table that follows from the log. Each has a column `site`. */
export interface DerivedTable {
  table: string;
  /** The columns that make a row unique. */
  key: readonly string[];
  columns: readonly string[];
  /** A column of the key that no two sites have the same of. */
  unique?: string | undefined;
}

/** What could not be folded or entered. */
const SET_ASIDE = {
  table: 'set_aside',
  key: ['name', 'seq'],
  columns: ['name', 'seq', 'site', 'id', 'type', 'reason'],
};

/** All that is folded: it follows from the log up to where the views have come. */
export function foldedTables({ views }: LogParts): DerivedTable[] {
  const kept = Object.values(views).flatMap(({ table, key, columns, unique }) =>
    table === null ? [] : [{ table, key: key.map(snake), columns, unique: unique && snake(unique) }],
  );
  const { key: columns } = VISITOR_RESPONSES;
  return [...kept, ...SUM_TABLES, { ...VISITOR_RESPONSES, columns }, SET_ASIDE];
}

/** All that is written with the log, and is never behind it. */
export function ledgerTables({ ledgers }: LogParts): DerivedTable[] {
  return Object.values(ledgers).map(({ table, key, columns }) => ({ table, key: key.map(snake), columns }));
}
