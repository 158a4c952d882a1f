import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/database.ts';
import { acceptedEncoding } from './accepted-encoding.ts';
import { authentication } from './authentication.ts';
import { rememberGiven } from './keep-absent.ts';
import { limitAddresses } from './limit-addresses.ts';
import { packLongReplies } from './pack-long-replies.ts';
import { PACKING } from './packing.ts';
import { refuseMethods } from './refuse-methods.ts';
import type { Scopes } from './scopes.ts';
import type { SharedCounts } from './shared-counts.ts';
import { strictQueries } from './strict-queries.ts';

/** What stands before the routes. */
interface Guards {
  database: Database;
  counts: SharedCounts;
  requestsPerMinute: number;
}

/** Pages of every origin may call; which ones, each route checks against the site. No cookies are involved anywhere. */
const ANY_ORIGIN = { origin: '*', exposedHeaders: 'retry-after' };

/** Makes the places where routes stand, each with what its requests go through. */
export async function openScopes(app: FastifyInstance, guards: Guards): Promise<Scopes> {
  // An instance is a promise, too: to return one would be to wait for it.
  const scopes: Scopes = { events: app, pages: app, server: app, people: app, anybody: app };
  const refuse = refuseMethods(app);
  await app.register(async (events) => {
    scopes.events = events;
    await standBeforeEvents(events, guards);
  });
  await app.register(async (web) => {
    scopes.server = web;
    scopes.anybody = web;
    web.setNotFoundHandler(refuse);
    await standBeforeAll(web, guards);
    await web.register(async (pages) => {
      scopes.pages = pages;
      await pages.register(cors, {
        ...ANY_ORIGIN,
        methods: ['GET', 'POST', 'PUT'],
        maxAge: 86_400,
        // Who asks for less than a browser would is told the same: the plugin's own refusal is not in our words.
        strictPreflight: false,
      });
      limitAddresses(pages, guards);
    });
    await web.register(async (people) => {
      scopes.people = people;
      limitAddresses(people, guards);
    });
  });
  return scopes;
}

/**
 * Events come by the thousand and are answered with three numbers: what stands before the other routes took a fifth of the time of such
 * a request (`docs/contributors/performance.md`). Here the same is asked of a request and said to it, with less work. Headers that are for pages are left
 * out: only scripts read this.
 */
async function standBeforeEvents(events: FastifyInstance, guards: Guards): Promise<void> {
  authentication(events, guards);
  events.addHook('onRequest', (_request, reply, done) => {
    reply.header('access-control-allow-origin', ANY_ORIGIN.origin);
    reply.header('access-control-expose-headers', ANY_ORIGIN.exposedHeaders);
    done();
  });
  limitAddresses(events, guards);
  // Bodies may be packed as everywhere; of the replies the long ones are.
  await events.register(compress, { globalCompression: false });
  packLongReplies(events);
}

async function standBeforeAll(web: FastifyInstance, guards: Guards): Promise<void> {
  await web.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    crossOriginOpenerPolicy: false,
    // Behind a proxy under the shop's own name, this would bind the shop's other hosts for a year.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  acceptedEncoding(web);
  await web.register(compress, PACKING);
  authentication(web, guards);
  rememberGiven(web);
  strictQueries(web);
}
