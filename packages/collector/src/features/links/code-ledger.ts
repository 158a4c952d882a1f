import { isAskedHere } from '../../core/log/asked-here.ts';
import { defineLedger } from '../../core/log/define-ledger.ts';
import type { ColumnsOf, RowOf } from '../../core/log/define-view.ts';
import type { EventEntering } from '../../core/log/event-rules.ts';
import { boolean, text, textOrNull } from '../../core/log/field.ts';

const FIELDS = {
  code: text,
  site: text,
  /** Where its link leads, '' for a thing on the site; null: nobody has made it yet, a later event overtook that. */
  location: textOrNull,
  /** SHA-256 of the secret that changes its words, hex. */
  secretHash: textOrNull,
  /** Made by history: then history may also bring a secret. */
  imported: boolean,
};

/** Whose a link's code is, where it leads and who may change it. */
export type CodeRow = RowOf<typeof FIELDS>;

type CodeEvent = EventEntering<'codes'>;

/** The code after one more of its events: the first to make it has it. */
function enter(before: CodeRow | undefined, event: CodeEvent): CodeRow {
  const { site, code } = event;
  const row = before ?? { code, site, location: null, secretHash: null, imported: false };
  const isMade = row.location !== null;
  // What a customer made here, history does not change.
  if (isMade && event.stamp.imported && !row.imported) return row;
  if (event.type === 'recommendation.published') {
    return { ...row, secretHash: row.secretHash ?? event.secretHash ?? null };
  }
  if (event.type !== 'recommendation.prepared' || isMade) return row;
  const secretHash = event.secretHash ?? row.secretHash;
  return { ...row, location: event.location ?? '', secretHash, imported: event.stamp.imported === true };
}

declare module '../../core/database/tables.ts' {
  interface Tables {
    codes: ColumnsOf<typeof FIELDS>;
  }
}

export const codes = defineLedger({
  table: 'codes',
  key: ['code'],
  fields: FIELDS,
  keyOf: ({ code }: CodeEvent) => [code],
  lock: ({ code }) => `code|${code}`,
  isTaken: (row, event) => row.site !== event.site || bringsOtherSecret(row, event),
  enter,
});

/** Of two who publish first without a secret, one was first: the other's words must not stand under that one's secret. */
function bringsOtherSecret({ secretHash }: CodeRow, event: CodeEvent): boolean {
  if (event.type !== 'recommendation.published' || !isAskedHere(event) || event.secretHash === undefined) return false;
  return secretHash !== null && secretHash !== event.secretHash;
}
