import type { FastifyInstance } from 'fastify';
import type { Context } from '../context.ts';

const MINUTE_MS = 60_000;

/** What has to be done as time passes: old scores are settled, yesterday's salt is forgotten, the log gets its coming months. Ends with the app. */
export function eachMinute(app: FastifyInstance, { store, now }: Context): void {
  const work = async () => {
    await store.settle(now());
    await store.tend(now());
    await store.forgetSalts(new Date(now()).toISOString().slice(0, 10));
  };
  const timer = setInterval(() => {
    work().catch((error: unknown) => app.log.warn({ err: error }, 'the jobs of the minute did not run'));
  }, MINUTE_MS);
  timer.unref();
  app.addHook('onClose', async () => clearInterval(timer));
}
