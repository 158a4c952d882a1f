import type { Generated } from 'kysely';
import type { DriverSumRow } from '../log/driver-sum-deltas.ts';
import type { RollupDayRow, RollupRow, RollupValueRow } from '../log/rollup.ts';

/**
 * The tables as both databases have them: snake case as SQL has it, JSON as text, truth as 0 or 1, moments as UTC ms.
 * Every table of customers' facts is keyed by site first, so that it can be sharded by site; but `codes`, which tell the site.
 * Those of views and ledgers are declared where these are.
 */
export interface Tables {
  /** `number`: 1 for the first site that was made, and so on. */
  sites: { site: string; settings: string; number: number };
  tokens: { hash: string; site: string; name: string; scopes: string; locations: string | null };
  locations: { site: string; location: string; data: string; deleted_at: number | null };
  programs: { site: string; program: string; version: number; active: number; data: string };
  pictures: { hash: string; mime: string; bytes: Uint8Array };
  secrets: { name: string; value: string };

  events: {
    seq: Generated<number>;
    site: string;
    id: string;
    type: string;
    received_at: number;
    corrected_at: number;
    response: string | null;
    code: string | null;
    visitor: string | null;
    /** The event as it came, without its site. */
    data: string;
    stamp: string;
  };

  offers: { site: string; offer: string; data: string; deleted_at: number | null };
  actions: { site: string; action: string; location: string; data: string; deleted_at: number | null };
  /** How far each subscriber has read the log: everything up to this place has been delivered to it. */
  cursors: { name: string; seq: number };
  /** Events that a subscriber could not take, and why. The others went on. */
  set_aside: { name: string; seq: number; site: string; id: string; type: string; reason: string };
  /** How often events of a site were rewritten or dropped. '': how often places of the log were given anew. */
  rewritings: { site: string; times: number };
  /** Who is named beside which response in the log. */
  visitor_responses: { site: string; visitor: string; response: string };
  shared_counts: { minute: number; caller: string; count: number };
  collectors: { collector: string; seen_at: number };
  rollups: RollupRow;
  rollup_days: RollupDayRow;
  rollup_values: RollupValueRow;
  driver_sums: DriverSumRow;

  /** What stays counted of events that have left the log: the counts, the money, and distinct advocates without their ids. */
  sealed_rollups: RollupRow;
  sealed_values: RollupValueRow;
  sealed_driver_sums: DriverSumRow;
  sealed_advocates: { site: string; day: string; location: string; program: string; advocate: string };
  /** SQLite only: the ids of events that have left the log. PostgreSQL keeps the ids of all. */
  sealed_ids: { site: string; id: string };
  /** How far retention has come: everything up to this place of the log is done, for one site and kind of data. */
  retained: { site: string; kind: string; seq: number };
  /** What is done once a day in this database: the last UTC day that somebody took it on. */
  jobs: { job: string; day: string };
}
