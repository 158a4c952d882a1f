import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../api-error.ts';
import type { Context } from '../context.ts';
import { requireScope, siteTokenOf } from '../plugins/authentication.ts';
import type { ConversionRow } from '../views/conversion.ts';
import type { RecommendationRow } from '../views/recommendation.ts';
import type { ResponseRow } from '../views/response.ts';
import { settleBeforeReading } from './settle-before-reading.ts';

const what = z.enum(['events', 'responses', 'recommendations', 'conversions']);

/** `GET /v1/export/:what.ndjson`: everything of one kind, streamed, a JSON object a line. */
export function getExport(app: FastifyInstance, { store, now }: Context): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/v1/export/:what.ndjson',
    {
      onRequest: requireScope('export'),
      schema: { summary: 'Export', description: 'Newline-delimited JSON.', params: z.object({ what }) },
    },
    async (request, reply) => {
      const token = siteTokenOf(request);
      if (token.locations)
        throw new ApiError('forbidden', 'An export is of the whole site; the token is for some locations.');
      if (request.params.what === 'responses') await settleBeforeReading(store, now());
      const lines = toLines(store.export(token.site, request.params.what), request.params.what);
      return reply.type('application/x-ndjson').header('cache-control', 'no-store').send(Readable.from(lines));
    },
  );
}

async function* toLines(rows: AsyncIterable<object>, kind: z.infer<typeof what>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(shape(kind, row))}\n`;
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

function exportConversion({ site: _, report: __, confirmation: ___, touchedAt: ____, ...row }: ConversionRow): object {
  return row;
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
