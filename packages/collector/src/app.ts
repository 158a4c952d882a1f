import { MAX_ORDER_LENGTH } from '@goodword/protocol';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { serializerCompiler } from 'fastify-type-provider-zod';
import { nanoid } from 'nanoid';
import type { Database } from './core/database/database.ts';
import { cleanRequests } from './core/http/clean-requests.ts';
import { refuseConnection } from './core/http/connection-errors.ts';
import { describeApi } from './core/http/describe-api.ts';
import { errorReplies, replyTo } from './core/http/error-replies.ts';
import { MachineAgents } from './core/http/machine-agents.ts';
import { openScopes } from './core/http/open-scopes.ts';
import type { Scopes } from './core/http/scopes.ts';
import { SharedCounts } from './core/http/shared-counts.ts';
import { textBody } from './core/http/text-body.ts';
import { DailySalt } from './core/keys/daily-salt.ts';
import { deriveKey } from './core/keys/derive-key.ts';
import { countSetAside } from './core/log/cursors.ts';
import { GroupCommit } from './core/log/group-commit.ts';
import { Metrics } from './core/log/metrics.ts';
import { pictureChecker } from './core/pictures/picture-checker.ts';
import { register as actions } from './features/actions/index.ts';
import { cardRenderer } from './features/cards/index.ts';
import { register as claims } from './features/claims/index.ts';
import { commentReader, register as comments } from './features/comments/index.ts';
import { register as events } from './features/events/index.ts';
import { register as exportRows } from './features/exports/index.ts';
import { register as figures } from './features/figures/index.ts';
import { CardShelf, type LinkParts, register as links } from './features/links/index.ts';
import { register as offers } from './features/offers/index.ts';
import { register as operations } from './features/operations/index.ts';
import { register as people } from './features/people/index.ts';
import { BrandShelf, type ReportParts, register as reports } from './features/reports/index.ts';
import { register as sales } from './features/sales/index.ts';
import { Catalog, register as setup } from './features/setup/index.ts';
import { register as spread } from './features/spread/index.ts';
import { register as surveys } from './features/surveys/index.ts';
import { register as tokens } from './features/tokens/index.ts';
import { register as visits } from './features/visits/index.ts';
import { register as wall } from './features/wall/index.ts';
import { readWidgetFiles, type WidgetParts, register as widget } from './features/widget/index.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** From now on the collector is not ready: load balancers send nobody new. What comes is still taken. */
    announceStop(): void;
  }
}

/** What a collector needs from outside: no part of it reads the environment. */
export interface CollectorOptions {
  /** Migrated; closing it stays the caller's. */
  database: Database;
  /** Signs tokens and nonces. Collectors that share a database share it. */
  secret: string;
  /** The origin that people and pages reach this collector by. */
  publicUrl: string;
  /** UTC ms. Default: the clock. */
  now?: () => number;
  /** Structured logs to standard error. Default: true. */
  logs?: boolean;
  /** How many proxies stand in front, whose `X-Forwarded-For` is believed. Default: 0. */
  trustProxy?: number;
  /** Requests a minute from one address to the routes that pages use. Default: 600. */
  requestsPerMinute?: number;
  /** Requests a minute that bring events for one site, whoever sends them. Default: 60,000. */
  siteRequestsPerMinute?: number;
  /** Whether views are folded soon after each append; otherwise when somebody asks for them. Default: true. */
  foldsBehind?: boolean;
  /** The folder of the widget's build. Default: what the widget package brought along. */
  widgetFolder?: string;
}

/** What the routes work with: made once, passed in, never global. */
interface Parts extends LinkParts, ReportParts, WidgetParts {}

/** Every capability of a collector, in the order in which their routes are told of. */
const FEATURES: readonly ((scopes: Scopes, parts: Parts) => void)[] = [
  setup,
  surveys,
  wall,
  events,
  links,
  claims,
  offers,
  actions,
  sales,
  visits,
  figures,
  reports,
  spread,
  comments,
  exportRows,
  operations,
  tokens,
  people,
  widget,
];

/** What of a proxy's `X-Request-Id` may stand in a log. */
const REQUEST_ID = /^[A-Za-z0-9_.-]{8,64}$/;
/** A request that comes slower than this is not waited for. */
const REQUEST_TIMEOUT_MS = 30_000;
/** How often connections are looked at for slow ones. */
const SLOW_CHECK_MS = 5_000;

/** Builds the collector: plugins first, then the routes, then what ends with it. It does not listen yet. */
export async function createApp(options: CollectorOptions): Promise<FastifyInstance> {
  const { database, secret, now = Date.now, logs = true, trustProxy = 0 } = options;
  const { requestsPerMinute = 600, siteRequestsPerMinute = 60_000, foldsBehind = true } = options;
  const app = Fastify({
    trustProxy: (_address, hop) => hop < trustProxy,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Node takes a limit for headers that is longer than the one for requests for a mistake, and swaps the two.
    http: { headersTimeout: REQUEST_TIMEOUT_MS, connectionsCheckingInterval: SLOW_CHECK_MS },
    clientErrorHandler: refuseConnection,
    frameworkErrors: (error, _request, reply) => replyTo(error, reply),
    // A proxy's own id leads through its log and ours.
    genReqId: ({ headers }) => {
      const given = headers['x-request-id'];
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : nanoid();
    },
    logger: logs && { level: 'info', redact: ['req.headers', 'req.remoteAddress'], stream: process.stderr },
    // A request's address holds codes and tokens, and its sender's is personal: a line for each would log both.
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
    // What still comes over a connection that is open is taken: Fastify's own refusal says neither our code nor when to come again.
    return503OnClosing: false,
    // What a body may call a thing, an address may name.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: MAX_ORDER_LENGTH },
  });
  cleanRequests(app);
  app.setSerializerCompiler(serializerCompiler);
  textBody(app);

  const catalog = new Catalog(database, now);
  const renderer = cardRenderer();
  const pictures = pictureChecker();
  const comments = commentReader();
  const metrics: Metrics = new Metrics(
    () => ingest.waitingEvents,
    () => database.lag(),
    () => database.read(countSetAside),
  );
  const ingest = new GroupCommit(database, (group) => metrics.committed(group));
  errorReplies(app, metrics);
  const salt = new DailySalt(database);
  const counts = new SharedCounts({ database, salt, now });
  let isStopping = false;
  const parts: Parts = {
    database,
    catalog,
    ingest,
    metrics,
    machines: new MachineAgents(),
    counts,
    siteRequestsPerMinute,
    isStopping: () => isStopping,
    salt,
    cards: new CardShelf({
      database,
      catalog,
      renderer,
      now,
      onError: (error) => app.log.error({ err: error }, 'a card was not drawn'),
    }),
    pictures,
    comments,
    brands: new BrandShelf({ database, catalog, now }),
    widget: await readWidgetFiles(options.widgetFolder),
    keys: {
      visit: deriveKey(secret, 'visit'),
      landing: deriveKey(secret, 'landing'),
      identity: deriveKey(secret, 'identity'),
      offer: deriveKey(secret, 'offer'),
    },
    publicUrl: options.publicUrl.replace(/\/+$/, ''),
    now,
  };

  await describeApi(app, parts.publicUrl);

  const scopes = await openScopes(app, { database, counts, requestsPerMinute });
  for (const register of FEATURES) register(scopes, parts);
  scopes.anybody.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());

  app.decorate('announceStop', () => {
    isStopping = true;
  });
  if (foldsBehind) {
    database.foldBehind({
      onFolded: (batch) => metrics.folded(batch),
      onSetAside: (event) => app.log.error(event, 'an event could not be folded, and was set aside'),
      onError: (error) => app.log.warn({ err: error }, 'the views could not be folded'),
    });
  }
  app.addHook('onClose', async () => {
    await ingest.drain();
    await database.stopFolding();
    await renderer.close();
    await pictures.close();
    await comments.close();
  });
  return app;
}
