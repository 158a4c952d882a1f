import { ERRORS, type ErrorCode, type ErrorReply } from '@goodword/protocol';
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { DatabaseAway } from '../database/away.ts';
import { sayIssue } from '../text/say-issue.ts';
import { ApiError } from './api-error.ts';

/** What Fastify itself refuses, in our words. */
const FASTIFY_CODES: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_request',
  FST_ERR_BAD_URL: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
};

/** What a part of a request is called, where its schema has another name for it. */
const PARTS: Record<string, string> = { querystring: 'query', headers: 'headers', params: 'address' };

/** Whoever gets one of these is told when to come again; where nobody knew better, so soon. */
const TRY_AGAIN = new Set<number>([429, 503]);
const RETRY_AFTER_SECONDS = '2';

/** Every error leaves as `{code, message, details?}` with the status of the registry; nothing else of it is told. */
export function errorReplies(app: FastifyInstance, metrics: { refused(code: ErrorCode): void }): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { code } = translate(error);
    metrics.refused(code);
    if (ERRORS[code].status >= 500) request.log.error({ err: error }, 'request failed');
    return replyTo(error, reply, request.routeOptions.bodyLimit);
  });
}

/** Sends the reply that an error calls for; `bodyLimit`: what the route takes. Nobody may keep it: what is not there now may be there later. */
export function replyTo(error: FastifyError | ApiError, reply: FastifyReply, bodyLimit?: number): FastifyReply {
  const { code, message: meaning, details } = translate(error);
  const hasLimit = code === 'body_too_large' && bodyLimit !== undefined;
  const message = hasLimit ? `${meaning.slice(0, -1)}: ${bodyLimit} bytes.` : meaning;
  const { status } = ERRORS[code];
  if (TRY_AGAIN.has(status) && !reply.hasHeader('retry-after')) reply.header('retry-after', RETRY_AFTER_SECONDS);
  const body: ErrorReply = { code, message, ...(details ? { details } : {}) };
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('application/json')
    .serializer((text: string) => text)
    .send(JSON.stringify(body));
}

function translate(error: FastifyError | ApiError): {
  code: ErrorCode;
  message: string;
  details?: ErrorReply['details'];
} {
  if (error instanceof ApiError) return { code: error.code, message: error.message, details: error.details };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const details = error.validation.map(({ instancePath, keyword, message, params }) => ({
      path: instancePath.replace(/^\//, '').replaceAll('/', '.') || PARTS[error.validationContext ?? ''] || 'body',
      message: sayIssue({ ...params, code: keyword, message }),
    }));
    const [first] = details;
    return {
      code: 'invalid_request',
      message: first ? `${first.path}: ${first.message}` : ERRORS.invalid_request.meaning,
      details,
    };
  }
  if (error instanceof DatabaseAway) return { code: 'unavailable', message: ERRORS.unavailable.meaning };
  const code = FASTIFY_CODES[error.code] ?? (error instanceof SyntaxError ? 'malformed_json' : undefined);
  if (code) return { code, message: ERRORS[code].meaning };
  if (error.statusCode === 429) return { code: 'too_many_requests', message: ERRORS.too_many_requests.meaning };
  if (error.statusCode && error.statusCode < 500) return { code: 'invalid_request', message: error.message };
  return { code: 'internal', message: ERRORS.internal.meaning };
}
