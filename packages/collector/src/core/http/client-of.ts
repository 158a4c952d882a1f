import type { FastifyRequest } from 'fastify';
import { clientAddress } from './client-address.ts';

/**
 * Who sent a request, as limits and the day's hash of a person count them. Where the proxy that is believed tells no
 * address (`unknown`, garbage), it is the proxy: what nobody can tell apart counts as one.
 */
export function clientOf(request: FastifyRequest): string {
  return clientAddress(request.ip) ?? clientAddress(request.socket.remoteAddress ?? '') ?? 'unknown';
}
