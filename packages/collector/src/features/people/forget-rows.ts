import type { Alias } from '../../core/log/forget.ts';
import type { ConversionRow } from '../sales/index.ts';

/** A conversion as it stays once its person is erased: by another id, which leads to no answer and no link. */
export function withoutPersonInConversion(
  row: ConversionRow,
  visitors: ReadonlySet<string>,
  alias: Alias,
): ConversionRow {
  const rename = <Said extends ConversionRow['report']>(said: Said): Said =>
    said && said.visitor !== null && visitors.has(said.visitor)
      ? { ...said, visitor: alias('sale', 'visitor', said.visitor) }
      : said;
  const report = rename(row.report);
  const confirmation = rename(row.confirmation);
  return { ...row, report, confirmation, visitor: report?.visitor ?? confirmation?.visitor ?? null };
}

/** A landing, or the visitor of a link, by another id where history had named the person. */
export function withoutPersonInLanding<Row extends { person: string }>(
  row: Row,
  visitors: ReadonlySet<string>,
  alias: Alias,
): Row {
  return visitors.has(row.person) ? { ...row, person: alias('link', 'visitor', row.person) } : row;
}
