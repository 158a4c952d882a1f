import type { FastifyInstance } from 'fastify';
import { forgetSalts } from '../../core/keys/secrets.ts';
import type { CoreParts } from '../../core/parts.ts';
import { nightly } from '../people/index.ts';
import { settle } from '../surveys/index.ts';

const MINUTE_MS = 60_000;

/** What has to be done as time passes: old scores are settled, yesterday's salt is forgotten, the log gets its coming months, and once a day what is too old goes. Ends with the app. */
export function eachMinute(app: FastifyInstance, context: CoreParts): void {
  const { database, now } = context;
  const work = async () => {
    await settle(database, now());
    await database.tend(now());
    await database.write(forgetSalts, new Date(now()).toISOString().slice(0, 10));
  };
  let night: Promise<void> | undefined;
  const timer = setInterval(() => {
    work().catch((error: unknown) => app.log.warn({ err: error }, 'the jobs of the minute did not run'));
    // May take longer than a minute, in which the others go on.
    night ??= nightly(context)
      .then(() => {})
      .catch((error: unknown) => app.log.warn({ err: error }, 'the jobs of the night did not run'))
      .finally(() => {
        night = undefined;
      });
  }, MINUTE_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await night;
  });
}
