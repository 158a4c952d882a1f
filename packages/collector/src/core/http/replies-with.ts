import type { FastifySchema } from 'fastify';
import { z } from 'zod';

/** Says in the description of a route that it replies with a file of this media type. Nothing checks such a reply: it is sent as it is. */
export function repliesWith(mediaType: string): Pick<FastifySchema, 'produces'> {
  const isText = mediaType.startsWith('text/') || mediaType.endsWith('json');
  const file = isText ? z.string() : z.string().meta({ format: 'binary' });
  return { produces: [mediaType], ...{ response: { 200: file } } };
}
