import type { FastifyInstance } from 'fastify';
import type { CoreParts } from '../../core/parts.ts';

const SHARE_MS = 2_000;

/** Tells the other collectors on the same database who is busy, every two seconds. Ends with the app. */
export function shareCountsOften(app: FastifyInstance, { counts }: CoreParts): void {
  let sharing: Promise<void> | undefined;
  const timer = setInterval(() => {
    sharing ??= counts
      .share()
      .catch((error: unknown) => app.log.warn({ err: error }, 'what callers have used up was not shared'))
      .finally(() => {
        sharing = undefined;
      });
  }, SHARE_MS);
  timer.unref();
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await sharing;
  });
}
