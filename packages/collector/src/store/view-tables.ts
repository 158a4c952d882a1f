import type { ConversionRow } from '../views/conversion.ts';
import type { LandingRow } from '../views/landing.ts';
import type { LinkVisitorRow } from '../views/link-visitor.ts';
import type { OfferCodeRow } from '../views/offer-code.ts';
import type { RecommendationRow } from '../views/recommendation.ts';
import type { ResponseRow } from '../views/response.ts';
import type { ShareRow } from '../views/share.ts';
import type { ViewName, ViewState } from '../views/view-state.ts';
import type { VisitRow } from '../views/visit.ts';
import type { Tables } from './tables.ts';

/** The row of one view. */
export type ViewRow<View extends ViewName> = ViewState[View] extends Map<string, infer Row> ? Row : never;

/** How a field is kept: as it is, as JSON, or truth as 0 or 1. */
type Kept = 'plain' | 'json' | 'truth';
type FieldsOf<Row> = { [Field in keyof Row]-?: Kept };

/** Where each view is kept, and how each of its fields: the column is the field's name in snake case. */
const RESPONSES: FieldsOf<ResponseRow> = {
  site: 'plain',
  response: 'plain',
  visitor: 'plain',
  session: 'plain',
  program: 'plain',
  location: 'plain',
  locationAt: 'plain',
  timeZone: 'plain',
  language: 'plain',
  firstAt: 'plain',
  day: 'plain',
  hour: 'plain',
  counted: 'truth',
  answers: 'json',
  score: 'plain',
  comment: 'plain',
  commentConsent: 'plain',
  firstScoredAt: 'plain',
  completedAt: 'plain',
  dismissedAt: 'plain',
  invitedAt: 'plain',
  settled: 'truth',
  contact: 'plain',
  contactMethod: 'plain',
  contactConsent: 'plain',
  contactAt: 'plain',
  visit: 'plain',
  customer: 'plain',
  touchedAt: 'plain',
};
const RECOMMENDATIONS: FieldsOf<RecommendationRow> = {
  site: 'plain',
  code: 'plain',
  location: 'plain',
  program: 'plain',
  response: 'plain',
  visitor: 'plain',
  language: 'plain',
  parent: 'plain',
  secretHash: 'plain',
  preparedAt: 'plain',
  words: 'plain',
  name: 'plain',
  wording: 'plain',
  publishedAt: 'plain',
  publishedId: 'plain',
  withdrawnAt: 'plain',
  imported: 'truth',
  contentUrl: 'plain',
  contentTitle: 'plain',
  onWall: 'truth',
  hiddenAt: 'plain',
  hiddenReason: 'plain',
};
const SHARES: FieldsOf<ShareRow> = {
  site: 'plain',
  id: 'plain',
  code: 'plain',
  channel: 'plain',
  visitor: 'plain',
  response: 'plain',
  at: 'plain',
  day: 'plain',
  hour: 'plain',
  location: 'plain',
  program: 'plain',
  counted: 'truth',
  touchedAt: 'plain',
};
const LANDINGS: FieldsOf<LandingRow> = {
  site: 'plain',
  click: 'plain',
  code: 'plain',
  person: 'plain',
  at: 'plain',
  location: 'plain',
  program: 'plain',
  timeZone: 'plain',
  touchedAt: 'plain',
};
const LINK_VISITORS: FieldsOf<LinkVisitorRow> = {
  site: 'plain',
  code: 'plain',
  person: 'plain',
  firstAt: 'plain',
  channel: 'plain',
  day: 'plain',
  hour: 'plain',
  location: 'plain',
  program: 'plain',
  touchedAt: 'plain',
};
const CONVERSIONS: FieldsOf<ConversionRow> = {
  site: 'plain',
  conversion: 'plain',
  click: 'plain',
  visitor: 'plain',
  at: 'plain',
  day: 'plain',
  hour: 'plain',
  currency: 'plain',
  minor: 'plain',
  confirmed: 'truth',
  counted: 'truth',
  report: 'json',
  confirmation: 'json',
  refunds: 'json',
  code: 'plain',
  location: 'plain',
  program: 'plain',
  touchedAt: 'plain',
};
const VISITS: FieldsOf<VisitRow> = {
  site: 'plain',
  visit: 'plain',
  location: 'plain',
  kind: 'plain',
  visitedAt: 'plain',
  name: 'plain',
  boundResponse: 'plain',
  boundAt: 'plain',
  boundId: 'plain',
  touchedAt: 'plain',
};

const OFFER_CODES: FieldsOf<OfferCodeRow> = {
  site: 'plain',
  offerCode: 'plain',
  offer: 'plain',
  holder: 'plain',
  code: 'plain',
  location: 'plain',
  issuedAt: 'plain',
  issuedId: 'plain',
  redeemedAt: 'plain',
  redeemedId: 'plain',
  redeemedLocation: 'plain',
  keyHash: 'plain',
  orderNumber: 'plain',
  currency: 'plain',
  minor: 'plain',
};

/** A view's table. */
export interface ViewTable {
  table: keyof Tables;
  /** The columns that make a row unique, in order. */
  key: readonly string[];
  columns: readonly string[];
  fields: readonly { name: string; column: string; kept: Kept }[];
}

function viewTable(table: keyof Tables, key: readonly string[], kept: Record<string, Kept>): ViewTable {
  const fields = Object.entries(kept).map(([name, how]) => ({ name, column: snake(name), kept: how }));
  return { table, key, columns: fields.map(({ column }) => column), fields };
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Where each view is kept. */
export const VIEW_TABLES: Readonly<Record<ViewName, ViewTable>> = {
  responses: viewTable('responses', ['site', 'response'], RESPONSES),
  recommendations: viewTable('recommendations', ['site', 'code'], RECOMMENDATIONS),
  shares: viewTable('shares', ['site', 'id'], SHARES),
  landings: viewTable('landings', ['site', 'click'], LANDINGS),
  linkVisitors: viewTable('link_visitors', ['site', 'code', 'person'], LINK_VISITORS),
  conversions: viewTable('conversions', ['site', 'conversion'], CONVERSIONS),
  visits: viewTable('visits', ['site', 'visit'], VISITS),
  offerCodes: viewTable('offer_codes', ['site', 'offer_code'], OFFER_CODES),
};

/** A view's row as its table holds it, in the order of the table's `columns`. */
export function toValues(view: ViewName, row: object): unknown[] {
  return VIEW_TABLES[view].fields.map(({ name, kept }) => {
    const value = row[name as keyof typeof row] as unknown;
    return kept === 'plain' ? value : kept === 'json' ? JSON.stringify(value) : Number(value);
  });
}

/** A table's values, in the order of its `columns`, as its view has them. */
export function fromValues<View extends ViewName>(view: View, values: readonly unknown[]): ViewRow<View> {
  const row: Record<string, unknown> = {};
  for (const [index, { name, kept }] of VIEW_TABLES[view].fields.entries()) row[name] = fromKept(kept, values[index]);
  return row as ViewRow<View>;
}

/** A table's row, its columns by name, as its view has it. */
export function fromTable<View extends ViewName>(view: View, columns: object): ViewRow<View> {
  const row: Record<string, unknown> = {};
  for (const { name, column, kept } of VIEW_TABLES[view].fields)
    row[name] = fromKept(kept, columns[column as keyof typeof columns]);
  return row as ViewRow<View>;
}

function fromKept(kept: Kept, value: unknown): unknown {
  return kept === 'plain' ? value : kept === 'json' ? JSON.parse(value as string) : Boolean(value);
}
