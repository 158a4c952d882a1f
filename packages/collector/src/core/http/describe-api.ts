import swagger from '@fastify/swagger';
import { ERRORS } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';

/** What the routes are about, in the order in which an integrator needs them. */
const TAGS = {
  Events: 'What happens on pages: questions shown, answers, shares, visits of friends.',
  Visits: 'Visits that your records know.',
  Sales: 'Sales that your records know.',
  Site: 'Your site.',
  Locations: 'Stores and dealers.',
  Programs: 'Who is asked what, and when.',
  Offers: 'What customers and friends get, and the codes for it.',
  Actions: 'What locations do about their priorities.',
  Reports: 'What the answers say.',
  Exports: 'Everything of one kind, streamed.',
  Moderation: 'Abuse.',
  People: 'Access and erasure.',
  Tokens: 'Who may use this API.',
  Pages: 'What the widget and hosted pages call. These routes need no token.',
  Operations: 'Health and metrics.',
} as const;

const ERROR = {
  description: 'The error, and what to write instead.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
};

const ERROR_SCHEMA = {
  type: 'object',
  required: ['code', 'message'],
  properties: {
    code: { type: 'string', enum: Object.keys(ERRORS), description: 'One of the registry; further ones may be added.' },
    message: { type: 'string', description: 'For developers, in English.' },
    details: {
      type: 'array',
      description: 'Each mistake, if there are several.',
      items: {
        type: 'object',
        required: ['path', 'message'],
        properties: { path: { type: 'string' }, message: { type: 'string' } },
      },
    },
  },
} as const;

/** Describes all routes that follow as OpenAPI 3.1, at `/openapi.json`. `publicUrl`: where it is reached. */
export async function describeApi(app: FastifyInstance, publicUrl: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Goodword',
        version: '0.1.0',
        description: 'Ask customers after a visit, let them recommend you, and see what came of it.',
        license: { name: 'MIT', identifier: 'MIT' },
        contact: { name: 'The Goodword authors' },
      },
      servers: [{ url: publicUrl }],
      tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
    transform: jsonSchemaTransform,
    transformObject: (given) => completed(jsonSchemaTransformObject(given) as OpenApi) as never,
  });
}

/** As much of a description as is added to here. */
interface OpenApi {
  components?: { schemas?: Record<string, unknown> };
  paths?: Record<string, Record<string, Operation>>;
}
interface Operation {
  operationId?: string;
  summary?: string;
  description?: string;
  responses?: Record<string, { description?: string }>;
}

/** What every operation has in common: errors, and an id of its own where PUT and PATCH share a route. */
function completed(api: OpenApi): OpenApi {
  for (const operations of Object.values(api.paths ?? {})) {
    for (const [method, operation] of Object.entries(operations)) {
      const { operationId = '', responses = {} } = operation;
      for (const response of Object.values(responses)) {
        if (response.description === 'Default Response') response.description = 'Success.';
      }
      // Those of PUT and PATCH are one and the same object until here.
      operations[method] = {
        ...operation,
        operationId: method === 'patch' ? operationId.replace(/^put/, 'patch') : operationId,
        description: operation.description ?? `${operation.summary}.`,
        responses: { ...responses, '4XX': ERROR, '5XX': ERROR },
      };
    }
  }
  const schemas = { ...api.components?.schemas, Error: ERROR_SCHEMA };
  return { ...api, components: { ...api.components, schemas } };
}
