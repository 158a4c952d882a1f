import type { Kysely } from 'kysely';
import type { Tables } from '../../core/database/tables.ts';
import { fromEventRow } from '../../core/log/event-rows.ts';
import type { LoggedEvent } from '../../core/log/logged-event.ts';
import { type RecommendationRow, recommendations } from '../links/index.ts';
import { type ConversionRow, conversions } from '../sales/index.ts';
import { type ResponseRow, responses } from '../surveys/index.ts';

/** Rows read at a time: an export of any size stays small in memory. */
const PAGE_ROWS = 1_000;

/** The log of a site, in its order. */
export async function* streamEvents(db: Kysely<Tables>, site: string): AsyncGenerator<LoggedEvent> {
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
}

/** The responses of a site by id, and whether a visit proves each. */
export async function* streamResponses(
  db: Kysely<Tables>,
  site: string,
): AsyncGenerator<ResponseRow & { proven: boolean }> {
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
}

/** The recommendations of a site by code. */
export async function* streamRecommendations(db: Kysely<Tables>, site: string): AsyncGenerator<RecommendationRow> {
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
}

/** The conversions of a site by id. */
export async function* streamConversions(db: Kysely<Tables>, site: string): AsyncGenerator<ConversionRow> {
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
}
