import type { AfterContext } from '../panel/context.ts';

/** Whether there is a place to speak of, and the collector has said how to ask. */
export function canShare({ config, after }: Pick<AfterContext, 'config' | 'after'>): boolean {
  return Boolean(config.location && after.recommend);
}
