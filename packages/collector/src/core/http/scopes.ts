import type { FastifyInstance } from 'fastify';

/** Where routes stand, by who calls them. A feature's `register` puts each of its own where it belongs. */
export interface Scopes {
  /** Events of pages and of servers: with CORS, limited by address, and little else on the way. */
  events: FastifyInstance;
  /** Pages of any origin: with CORS, and limited by address. */
  pages: FastifyInstance;
  /** The shop's own server, with a token. */
  server: FastifyInstance;
  /** People who follow a link: limited by address. */
  people: FastifyInstance;
  /** Whoever asks for a file, or whether we are well. */
  anybody: FastifyInstance;
}
