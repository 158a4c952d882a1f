import type { Database } from './database/database.ts';
import type { MachineAgents } from './http/machine-agents.ts';
import type { SharedCounts } from './http/shared-counts.ts';
import type { DailySalt } from './keys/daily-salt.ts';
import type { GroupCommit } from './log/group-commit.ts';
import type { Metrics } from './log/metrics.ts';

/** What every feature works with: made once in `app.ts`, passed in, never global. */
export interface CoreParts {
  database: Database;
  ingest: GroupCommit;
  metrics: Metrics;
  machines: MachineAgents;
  counts: SharedCounts;
  /** Requests a minute that one site's public key is good for. */
  siteRequestsPerMinute: number;
  /** The collector is about to stop: nobody new should be sent here. */
  isStopping(): boolean;
  salt: DailySalt;
  keys: { visit: Buffer; landing: Buffer; identity: Buffer; offer: Buffer };
  /** The origin that people and pages reach this collector by, without a slash at the end. */
  publicUrl: string;
  /** UTC ms. */
  now(): number;
}
