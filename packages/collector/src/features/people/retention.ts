import { type Retention, retention as retentionShape } from '@goodword/protocol';
import type { Site } from '../setup/index.ts';

const DAY_MS = 86_400_000;
/** A backup is for going back soon after a migration; it holds what was erased since. */
const BACKUP_DAYS = 30;

/** What a site has set, or what stands where it has not said: an earlier release kept no such setting. */
export function retentionOf({ settings }: Site): Retention {
  return retentionShape.parse(settings.retention ?? {});
}

/** The moment (UTC ms) before which what came is too old: the beginning of a UTC day. Undefined: nothing ever is. */
export function cutoff(days: number | null, nowMs: number): number | undefined {
  return days === null ? undefined : Math.floor(nowMs / DAY_MS) * DAY_MS - days * DAY_MS;
}

/** The moment before which a backup is too old: soon, and sooner where a site keeps anything for a shorter time. */
export function backupCutoff(sites: readonly Site[], nowMs: number): number {
  const days = sites.map(retentionOf).flatMap((each) => Object.values(each).filter((set) => set !== null));
  return nowMs - Math.min(BACKUP_DAYS, ...days) * DAY_MS;
}
