import type { ViewName, ViewState } from '../views/view-state.ts';
import type { Tables } from './tables.ts';

/** The row of one view. */
export type ViewRow<View extends ViewName> = ViewState[View] extends Map<string, infer Row> ? Row : never;

interface ViewTable {
  table: keyof Tables;
  /** The columns that make a row unique, in order. */
  key: readonly string[];
  json?: readonly string[];
  truth?: readonly string[];
}

/** Where each view is kept. Column names are the row's names in snake case. */
export const VIEW_TABLES = {
  responses: { table: 'responses', key: ['site', 'response'], json: ['answers'], truth: ['counted', 'settled'] },
  recommendations: { table: 'recommendations', key: ['site', 'code'], truth: ['imported'] },
  shares: { table: 'shares', key: ['site', 'id'], truth: ['counted'] },
  landings: { table: 'landings', key: ['site', 'click'] },
  linkVisitors: { table: 'link_visitors', key: ['site', 'code', 'person'] },
  conversions: {
    table: 'conversions',
    key: ['site', 'conversion'],
    json: ['report', 'confirmation'],
    truth: ['confirmed', 'counted'],
  },
  visits: { table: 'visits', key: ['site', 'visit'] },
} as const satisfies Record<ViewName, ViewTable>;

const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const camel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A view's row as its table holds it. */
export function toTable(view: ViewName, row: object): Record<string, unknown> {
  const { json = [], truth = [] }: ViewTable = VIEW_TABLES[view];
  const columns: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(row)) {
    if (json.includes(name)) columns[snake(name)] = JSON.stringify(value);
    else columns[snake(name)] = truth.includes(name) ? Number(value) : value;
  }
  return columns;
}

/** A table's row as its view has it. */
export function fromTable<View extends ViewName>(view: View, columns: object): ViewRow<View> {
  const { json = [], truth = [] }: ViewTable = VIEW_TABLES[view];
  const row: Record<string, unknown> = {};
  for (const [column, value] of Object.entries(columns)) {
    const name = camel(column);
    if (json.includes(name)) row[name] = JSON.parse(value as string);
    else row[name] = truth.includes(name) ? Boolean(value) : value;
  }
  return row as ViewRow<View>;
}
