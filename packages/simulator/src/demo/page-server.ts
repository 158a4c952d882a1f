import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyInstance } from 'fastify';

/** One example site, as it is served. */
export interface ExampleSite {
  /** `dealer` is served at `/dealer/`. */
  name: string;
  folder: string;
  /** What stands for `__NAME__` in its pages. */
  placeholders: Readonly<Record<string, string>>;
  /** Sent with its pages, where the example is about one. */
  contentSecurityPolicy?: string;
  /** The address of a script that is added to its pages. */
  script?: string;
}

/** Serves example sites from an origin of their own, as a shop's server would: pages with the keys filled in, files as they are. */
export async function createPageServer(sites: readonly ExampleSite[]): Promise<FastifyInstance> {
  const app = Fastify({ forceCloseConnections: true });
  for (const { name, folder, placeholders, contentSecurityPolicy, script } of sites) {
    await app.register(async (site) => {
      site.addHook('onSend', async (_request, reply) => {
        if (contentSecurityPolicy) reply.header('content-security-policy', contentSecurityPolicy);
      });
      await site.register(fastifyStatic, { root: folder, prefix: `/${name}/`, index: false, cacheControl: false });
      const page = async (path: string) => {
        const text = await readFile(path, 'utf8');
        const filled = text.replace(/__([A-Z]+)__/g, (whole, key: string) => placeholders[key] ?? whole);
        return script === undefined ? filled : filled.replace('</body>', `<script src="${script}"></script></body>`);
      };
      site.get(`/${name}/`, async (_request, reply) =>
        reply.type('text/html; charset=utf-8').send(await page(join(folder, 'index.html'))),
      );
      site.get(`/${name}/:page.html`, async (request, reply) => {
        const path = normalize(join(folder, `${(request.params as { page: string }).page}.html`));
        if (!path.startsWith(folder + sep) || extname(path) !== '.html') return reply.callNotFound();
        const html = await page(path).catch(() => undefined);
        return html === undefined ? reply.callNotFound() : reply.type('text/html; charset=utf-8').send(html);
      });
    });
  }
  return app;
}
