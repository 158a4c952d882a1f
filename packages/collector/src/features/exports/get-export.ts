import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../core/database/tables.ts';
import { ApiError } from '../../core/http/api-error.ts';
import { requireScope, siteTokenOf } from '../../core/http/authentication.ts';
import { repliesWith } from '../../core/http/replies-with.ts';
import type { RecommendationRow } from '../links/index.ts';
import { type ConversionRow, isTakenBack, standingValue } from '../sales/index.ts';
import type { SetupParts } from '../setup/index.ts';
import { type ResponseRow, settleBeforeReading } from '../surveys/index.ts';
import { streamConversions, streamEvents, streamRecommendations, streamResponses } from './stream-rows.ts';

const what = z.enum(['events', 'responses', 'recommendations', 'conversions']);

/** A column of each CSV file, in order. What a spreadsheet has no place for, is JSON in its cell. */
const COLUMNS: Record<z.infer<typeof what>, readonly string[]> = {
  events: ['id', 'type', 'at', 'visitor', 'session', 'program', 'location', 'response', 'code', 'stamp', 'event'],
  responses: (
    'response visitor session program location language day hour score comment commentConsent answered completedAt ' +
    'dismissedAt invitedAt contact contactMethod contactConsent visit proven customer counted answers'
  ).split(' '),
  recommendations: (
    'code location words name withdrawn program response visitor language parent wording preparedAt publishedAt ' +
    'withdrawnAt hidden hiddenAt contentUrl contentTitle'
  ).split(' '),
  conversions:
    'conversion click visitor at day hour currency minor standingMinor confirmed refunded refundedAt code location program counted'.split(
      ' ',
    ),
};

const STREAMS: Record<z.infer<typeof what>, (db: Kysely<Tables>, site: string) => AsyncIterable<object>> = {
  events: streamEvents,
  responses: streamResponses,
  recommendations: streamRecommendations,
  conversions: streamConversions,
};

/** `GET /v1/export/:what.ndjson` and `.csv`: everything of one kind, streamed, a JSON object or a row a line. */
export function getExport(app: FastifyInstance, { database, now }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  const rowsOf = async (request: FastifyRequest, kind: z.infer<typeof what>): Promise<AsyncIterable<object>> => {
    const token = siteTokenOf(request);
    if (token.locations)
      throw new ApiError('forbidden', 'An export is of the whole site; the token is for some locations.');
    if (kind === 'responses') await settleBeforeReading(database, now());
    const query = STREAMS[kind];
    const rows = kind === 'events' ? database.stream(query, token.site) : await database.streamViews(query, token.site);
    return shaped(rows, kind);
  };

  typed.get(
    '/v1/export/:what.ndjson',
    {
      onRequest: requireScope('export'),
      schema: {
        summary: 'Export as JSON lines',
        operationId: 'exportNdjson',
        tags: ['Exports'],
        ...repliesWith('application/x-ndjson'),
        description: 'Newline-delimited JSON.',
        params: z.object({ what }),
      },
    },
    async (request, reply) => {
      const lines = toLines(await rowsOf(request, request.params.what));
      return reply.type('application/x-ndjson').header('cache-control', 'no-store').send(Readable.from(lines));
    },
  );

  typed.get(
    '/v1/export/:what.csv',
    {
      onRequest: requireScope('export'),
      schema: {
        summary: 'Export for a spreadsheet',
        operationId: 'exportCsv',
        tags: ['Exports'],
        ...repliesWith('text/csv'),
        description:
          'CSV in UTF-8 as RFC 4180 has it. What a spreadsheet would take for a formula begins with an apostrophe.',
        params: z.object({ what }),
      },
    },
    async (request, reply) => {
      const kind = request.params.what;
      const csv = stringify({
        header: true,
        bom: true,
        record_delimiter: 'windows',
        // A customer's words are words, whatever program they are opened with.
        escape_formulas: true,
        columns: [...COLUMNS[kind]],
        cast: { boolean: (value) => (value ? 'true' : 'false') },
      });
      const rows = await rowsOf(request, kind);
      reply
        .type('text/csv; charset=utf-8')
        .header('content-disposition', `attachment; filename="${kind}.csv"`)
        .header('cache-control', 'no-store');
      // Where the database breaks off, the file does, too: half of it must not look like all.
      pipeline(Readable.from(toCells(rows)), csv, () => {});
      return reply.send(csv);
    },
  );
}

async function* shaped(rows: AsyncIterable<object>, kind: z.infer<typeof what>): AsyncGenerator<object> {
  for await (const row of rows) yield shape(kind, row);
}

async function* toLines(rows: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

/** The event whole in its last column, for each type has fields of its own. */
async function* toCells(rows: AsyncIterable<object>): AsyncGenerator<object> {
  for await (const row of rows) yield 'stamp' in row ? { ...row, event: row } : row;
}

function shape(kind: z.infer<typeof what>, row: object): object {
  if (kind === 'recommendations') return exportRecommendation(row as RecommendationRow);
  if (kind === 'conversions') return exportConversion(row as ConversionRow);
  if (kind === 'responses') return exportResponse(row as ResponseRow & { proven: boolean });
  return row;
}

function exportRecommendation({
  secretHash: _,
  site: __,
  publishedId: ___,
  imported: ____,
  withdrawnAt,
  hiddenAt,
  ...row
}: RecommendationRow): object {
  return { ...row, withdrawn: withdrawnAt !== null, withdrawnAt, hidden: hiddenAt !== null, hiddenAt };
}

/** `minor` is what the sale was, `standingMinor` what is left of it: some of it may have gone back, or all. */
function exportConversion(sale: ConversionRow): object {
  const { site: _, report: __, confirmation: ___, touchedAt: ____, refunds, ...row } = sale;
  return {
    ...row,
    standingMinor: standingValue(sale)?.minor ?? null,
    refunded: isTakenBack(sale),
    refundedAt: refunds[0]?.at ?? null,
  };
}

function exportResponse({
  site: _,
  answers,
  settled,
  touchedAt: __,
  ...row
}: ResponseRow & { proven: boolean }): object {
  const values = Object.fromEntries(Object.entries(answers).map(([question, { value }]) => [question, value]));
  return { ...row, answered: row.completedAt !== null || (settled && row.score !== null), answers: values };
}
