import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ApiError } from './api-error.ts';

/** Answers what no route takes: 405 with `Allow` where the address takes other methods, else 404. */
export function refuseMethods(app: FastifyInstance): (request: FastifyRequest, reply: FastifyReply) => never {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    // Preflight requests are answered at every address.
    for (const each of [method].flat()) if (each !== 'OPTIONS') known.add(each);
    methods.set(url, known);
  });
  return ({ url, method }, reply) => {
    const [path = ''] = url.split('?');
    const allowed = new Set<string>();
    for (const [pattern, known] of methods) {
      if (matches(pattern, path)) for (const each of known) allowed.add(each);
    }
    if (allowed.size === 0) throw new ApiError('not_found');
    const list = [...allowed].sort().join(', ');
    reply.header('allow', list);
    throw new ApiError('method_not_allowed', `This address doesn't take ${method}. It takes ${list}.`);
  };
}

/** Whether a path is one of a route: `/v1/offers/:id`, `/widget/*`, `/r/:code.png`. */
function matches(pattern: string, path: string): boolean {
  const parts = pattern.split(/(:[A-Za-z]+|\*)/);
  const expression = parts.map((part) => (part === '*' ? '.*' : part.startsWith(':') ? '[^/]+' : literally(part)));
  return new RegExp(`^${expression.join('')}/?$`).test(path);
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
