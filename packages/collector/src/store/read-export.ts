import type { Kysely } from 'kysely';
import { conversions } from '../views/conversion.ts';
import { recommendations } from '../views/recommendation.ts';
import { responses } from '../views/response.ts';
import { fromEventRow } from './event-rows.ts';

import type { Tables } from './tables.ts';

/** The rows of one view that an export streams. */
export interface ExportRows {
  events: LoggedEvent;
  responses: ResponseRow & { proven: boolean };
  recommendations: RecommendationRow;
  conversions: ConversionRow;
}

/** Rows read at a time: an export of any size stays small in memory. */
const PAGE_ROWS = 1_000;

/** Every row of one kind of one site: the log in its order, views by their key. */
export async function* readExport<What extends keyof ExportRows>(
  db: Kysely<Tables>,
  site: string,
  what: What,
): AsyncGenerator<ExportRows[What]> {
  const read = READERS[what] as (db: Kysely<Tables>, site: string) => AsyncGenerator<ExportRows[What]>;
  yield* read(db, site);
}

const READERS: { [What in keyof ExportRows]: (db: Kysely<Tables>, site: string) => AsyncGenerator<ExportRows[What]> } =
  {
    async *events(db, site) {
      let after = 0;
      for (;;) {
        const rows = await db
          .selectFrom('events')
          .select(['seq', 'site', 'data', 'stamp'])
          .where('site', '=', site)
          .where('seq', '>', after)
          .orderBy('seq')
          .limit(PAGE_ROWS)
          .execute();
        yield* rows.map(fromEventRow);
        const last = rows.at(-1);
        if (!last) return;
        after = last.seq;
      }
    },
    async *responses(db, site) {
      let after = '';
      for (;;) {
        const rows = await db
          .selectFrom('responses')
          .leftJoin('visits', (join) =>
            join.onRef('visits.site', '=', 'responses.site').onRef('visits.visit', '=', 'responses.visit'),
          )
          .selectAll('responses')
          .select(['visits.bound_response', 'visits.location as visit_location'])
          .where('responses.site', '=', site)
          .where('responses.response', '>', after)
          .orderBy('responses.response')
          .limit(PAGE_ROWS)
          .execute();
        for (const { bound_response, visit_location, ...columns } of rows) {
          const proven = bound_response === columns.response && visit_location === columns.location;
          yield { ...responses.fromTable(columns), proven };
        }
        const last = rows.at(-1);
        if (!last) return;
        after = last.response;
      }
    },
    async *recommendations(db, site) {
      let after = '';
      for (;;) {
        const rows = await db
          .selectFrom('recommendations')
          .selectAll()
          .where('site', '=', site)
          .where('code', '>', after)
          .orderBy('code')
          .limit(PAGE_ROWS)
          .execute();
        yield* rows.map((columns) => recommendations.fromTable(columns));
        const last = rows.at(-1);
        if (!last) return;
        after = last.code;
      }
    },
    async *conversions(db, site) {
      let after = '';
      for (;;) {
        const rows = await db
          .selectFrom('conversions')
          .selectAll()
          .where('site', '=', site)
          .where('conversion', '>', after)
          .orderBy('conversion')
          .limit(PAGE_ROWS)
          .execute();
        yield* rows.map((columns) => conversions.fromTable(columns));
        const last = rows.at(-1);
        if (!last) return;
        after = last.conversion;
      }
    },
  };
