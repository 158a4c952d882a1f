import type { FastifyReply } from 'fastify';
import type { Page } from '../pages/layout.tsx';

/** Sends a page with the policy that was made for it. Nobody keeps it unless the reply already says otherwise. */
export function sendPage(reply: FastifyReply, { html, contentSecurityPolicy }: Page): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  return reply.header('content-security-policy', contentSecurityPolicy).type('text/html; charset=utf-8').send(html);
}
