import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from '../../core/http/api-error.ts';
import { isKnown } from '../../core/http/is-known.ts';
import { chooseLanguage } from '../../core/text/choose-language.ts';
import { createTaggedFiles } from './tagged-files.ts';
import type { WidgetFile } from './widget-files.ts';
import type { WidgetParts } from './widget-parts.ts';

/** The files that stand in a page's tag. */
const TAGS = ['goodword.js', 'share.js'];

/** `GET /goodword.js` and the hashed chunks: from memory, compressed once. */
export function getWidget(app: FastifyInstance, { widget, publicUrl }: WidgetParts): void {
  const tagged = createTaggedFiles(publicUrl);
  for (const [name, file] of widget.files) {
    app.get(`/${name}`, { schema: { hide: true } }, (request, reply) =>
      send(TAGS.includes(name) ? tagged(name, file, request.query) : file, request, reply),
    );
  }
  // For `share.js`, which asks for no configuration: the words beside channels, in the language nearest to the page's.
  app.get('/share-words.js', { schema: { hide: true } }, (request, reply) => {
    const { lang } = request.query as { lang?: unknown };
    const wanted = typeof lang === 'string' ? lang.slice(0, 100) : undefined;
    const tag = chooseLanguage(wanted, 'en', Object.keys(widget.languages));
    const name = [...widget.files.keys()].find((each) => each.startsWith(`${tag}-share-`));
    const file = widget.files.get(name ?? '');
    if (!file) throw new ApiError('not_found');
    return send({ ...file, hashed: false }, request, reply);
  });
}

async function send(file: WidgetFile, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  reply
    .type('text/javascript; charset=utf-8')
    .header('access-control-allow-origin', '*')
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('timing-allow-origin', '*')
    .header('vary', 'accept-encoding')
    .header('etag', file.etag)
    .header(
      'cache-control',
      file.hashed ? 'public, max-age=31536000, immutable' : 'public, max-age=600, stale-while-revalidate=86400',
    );
  if (isKnown(request, file.etag)) return reply.status(304).send();
  const encoding = request.headers['accept-encoding'];
  if (encoding !== 'br' && encoding !== 'gzip') return reply.send(file.plain);
  return reply.header('content-encoding', encoding).send(await file.compressed(encoding));
}
