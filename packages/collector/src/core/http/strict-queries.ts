import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/**
 * Makes the routes that follow, where they need a token, refuse what a query names that they do not take: a filter with a typing error would
 * be left out, and the reply would be about more than was asked. Routes for pages take anything: whoever shares their address adds names to it.
 */
export function strictQueries(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const { schema } = route;
    if (!route.url.startsWith('/v1/') || !schema || schema.security) return;
    const given = schema.querystring;
    const shape = given instanceof z.ZodObject ? given.shape : {};
    schema.querystring = z.strictObject(shape, {
      error: ({ code, keys }) =>
        code === 'unrecognized_keys' ? unknownNames(keys as string[], Object.keys(shape)) : undefined,
    });
  });
}

function unknownNames(unknown: readonly string[], known: readonly string[]): string {
  const names = unknown.map((name) => `"${name}"`).join(', ');
  return `has no ${names}: ${known.length === 0 ? 'this route takes none' : `write ${known.join(', ')}`}`;
}
