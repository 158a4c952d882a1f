import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ApiError } from '../../core/http/api-error.ts';
import { repliesWith } from '../../core/http/replies-with.ts';
import { barePicture } from '../../core/pictures/bare-picture.ts';
import { findPicture } from './picture-queries.ts';
import type { SetupParts } from './setup-parts.ts';

/** `GET /p/:hash`: a location's photo. Its name is its content, so it never changes. */
export function getPicture(app: FastifyInstance, { database }: SetupParts): void {
  app.withTypeProvider<ZodTypeProvider>().get(
    '/p/:hash',
    {
      schema: {
        summary: 'Get a picture',
        operationId: 'getPicture',
        tags: ['Pages'],
        ...repliesWith('image/*'),
        security: [],
        params: z.object({ hash: z.string().regex(/^[A-Za-z0-9_-]{22}$/) }),
      },
    },
    async (request, reply) => {
      const picture = await database.read(findPicture, request.params.hash);
      if (!picture) throw new ApiError('not_found');
      // Those that earlier releases kept still hold what a camera noted of place and time.
      const bytes = barePicture(picture.bytes) ?? picture.bytes;
      return reply
        .header('cache-control', 'public, max-age=31536000, immutable')
        .header('content-security-policy', "default-src 'none'")
        .type(picture.mime)
        .send(Buffer.from(bytes));
    },
  );
}
