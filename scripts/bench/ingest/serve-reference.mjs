import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { MAX_BODY_BYTES } from '@goodword/protocol';

/** The Fastify of the collector. */
const fastify = createRequire(fileURLToPath(import.meta.resolve('@goodword/collector')))('fastify');

/** What Fastify alone takes to read the same bodies and to answer the same: it checks nothing and keeps nothing. */
export async function serveReference() {
  const app = fastify();
  // The widget's requests are text/plain. Fastify's own reader of JSON looks for more and is slower.
  app.removeContentTypeParser(['text/plain', 'application/json']);
  app.addContentTypeParser(['text/plain', 'application/json'], { parseAs: 'string' }, (_request, body, done) => {
    done(null, JSON.parse(body));
  });
  app.post('/v1/events', { bodyLimit: MAX_BODY_BYTES }, async (request, reply) =>
    reply.status(202).send({ accepted: request.body.events.length, duplicates: 0, rejected: [] }),
  );
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { port: app.server.address().port, stop: () => app.close() };
}
