import { batchReply, type ErrorReply, eventBatch, MAX_BODY_BYTES } from '@goodword/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodError, z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { clientOf } from '../../core/http/client-of.ts';
import { readCustomer } from '../../core/keys/customer-signature.ts';
import { sayIssue } from '../../core/text/say-issue.ts';
import type { SetupParts } from '../setup/index.ts';
import { siteForPage } from '../setup/index.ts';
import { isOf } from './compiled-check.ts';
import { receiveEvents } from './receive-events.ts';

/** Told to whoever builds the page: it would be silent otherwise. */
const UNSIGNED = {
  path: 'customer',
  message:
    'The signature does not fit the number: the answers are kept without it. Sign the number on your server, with HMAC-SHA256 as hex under the key that `goodword token --identity` prints.',
};

/** `POST /v1/events`: takes a batch and answers when it is on the disk. */
export function postEvents(app: FastifyInstance, context: SetupParts): void {
  const receiveContext = { ...context, visitKey: context.keys.visit, landingKey: context.keys.landing };
  app.post(
    '/v1/events',
    {
      bodyLimit: MAX_BODY_BYTES,
      schema: {
        summary: 'Send events',
        operationId: 'sendEvents',
        tags: ['Events'],
        description:
          'Answers after commit. A bad event is listed under `rejected` and does not sink its batch; sending the same ids again answers `duplicates`. With a token of scope `history`: events of any age, unlimited in rate.',
        security: [],
        body: eventBatch,
        response: { 202: batchReply },
      },
      // The envelope is checked below: a bearer token and the site's key are looked at before the shape.
      validatorCompiler: () => () => true,
      // Made here, of numbers and texts: there is nothing to check.
      serializerCompiler: () => JSON.stringify,
    },
    async (request, reply) => {
      const batch = parseEnvelope(request.body);
      const history = await mayBringHistory(request, batch.site);
      if (!history) {
        await siteForPage(context, batch.site, request.headers.origin);
        const { current, ttl } = context.counts.add(`site ${batch.site}`, context.siteRequestsPerMinute);
        if (current > context.siteRequestsPerMinute) {
          reply.header('retry-after', Math.ceil(ttl / 1_000));
          throw new ApiError('too_many_requests');
        }
      }
      // A number that nobody signed is no customer; the answers are as good without.
      const customer = readCustomer(context.keys.identity, batch.site, batch.customer);
      const { events, rejected } = await receiveEvents(
        {
          site: batch.site,
          sentAt: batch.sentAt,
          events: batch.events,
          customer,
          history,
          mayBeUnclean: request.mayBeUnclean,
          address: () => clientOf(request),
          agent: request.headers['user-agent'],
          fromPage: request.headers.origin !== undefined,
        },
        receiveContext,
      );
      const outcomes = await context.ingest.submit(events);
      let [accepted, duplicates] = [0, 0];
      for (const [index, { id }] of events.entries()) {
        if (outcomes[index] === 'accepted') accepted++;
        else if (outcomes[index] === 'duplicate') duplicates++;
        else rejected.push({ id, code: 'conflict', message: 'the code is taken' });
      }
      context.metrics.answered(accepted, duplicates, rejected);
      const isUnsigned = batch.customer !== undefined && customer === undefined;
      return reply
        .status(202)
        .send({ accepted, duplicates, rejected, ...(isUnsigned ? { warnings: [UNSIGNED] } : {}) });
    },
  );
}

function parseEnvelope(body: unknown): z.infer<typeof eventBatch> {
  if (isOf(eventBatch, body)) return body;
  const parsed = eventBatch.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new ApiError('invalid_request', firstIssue(parsed.error), details(parsed.error));
}

function details(error: ZodError): NonNullable<ErrorReply['details']> {
  return error.issues.map((issue) => ({ path: issue.path.join('.') || 'body', message: sayIssue(issue) }));
}

function firstIssue(error: ZodError): string {
  const [first] = details(error);
  return first ? `${first.path}: ${first.message}` : 'The body is not valid.';
}

async function mayBringHistory({ bearer }: FastifyRequest, site: string): Promise<boolean> {
  if (!bearer) return false;
  if (bearer.site !== site || !bearer.scopes.includes('history') || bearer.locations) {
    throw new ApiError('forbidden', 'The token needs the scope history, for this site and all of its locations.');
  }
  return true;
}
