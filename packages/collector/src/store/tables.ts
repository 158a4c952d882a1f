import type { Generated } from 'kysely';
import type { DriverSumRow } from '../views/driver-sum-deltas.ts';
import type { RollupDayRow, RollupRow, RollupValueRow } from '../views/rollup.ts';

/**
 * The tables as both databases have them: snake case as SQL has it, JSON as text, truth as 0 or 1, moments as UTC ms.
 * Every table of customers' facts is keyed by site first, so that it can be sharded by site.
 */
export interface Tables {
  /** `number`: 1 for the first site that was made, and so on. */
  sites: { site: string; settings: string; number: number };
  tokens: { hash: string; site: string; name: string; scopes: string; locations: string | null };
  locations: { site: string; location: string; data: string };
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

  responses: {
    site: string;
    response: string;
    visitor: string;
    session: string;
    program: string;
    location: string;
    location_at: number | null;
    time_zone: string | null;
    language: string | null;
    first_at: number;
    day: string;
    hour: number;
    counted: number;
    answers: string;
    score: number | null;
    comment: string | null;
    comment_consent: string | null;
    first_scored_at: number | null;
    completed_at: number | null;
    dismissed_at: number | null;
    invited_at: number | null;
    settled: number;
    contact: string | null;
    contact_method: string | null;
    contact_consent: string | null;
    contact_at: number | null;
    visit: string | null;
    customer: string | null;
    touched_at: number;
  };
  recommendations: {
    site: string;
    code: string;
    location: string;
    program: string;
    response: string | null;
    visitor: string | null;
    language: string | null;
    parent: string | null;
    secret_hash: string | null;
    prepared_at: number;
    words: string | null;
    name: string | null;
    wording: string | null;
    published_at: number | null;
    published_id: string | null;
    withdrawn_at: number | null;
    imported: number;
    content_url: string | null;
    content_title: string | null;
    on_wall: number;
    hidden_at: number | null;
    hidden_reason: string | null;
  };
  shares: {
    site: string;
    id: string;
    code: string;
    channel: string;
    visitor: string;
    response: string | null;
    at: number;
    day: string;
    hour: number;
    location: string;
    program: string;
    counted: number;
    touched_at: number;
  };
  landings: {
    site: string;
    click: string;
    code: string;
    person: string;
    at: number;
    location: string;
    program: string;
    time_zone: string | null;
    touched_at: number;
  };
  link_visitors: {
    site: string;
    code: string;
    person: string;
    first_at: number;
    channel: string | null;
    day: string;
    hour: number;
    location: string;
    program: string;
    touched_at: number;
  };
  conversions: {
    site: string;
    conversion: string;
    click: string | null;
    visitor: string | null;
    at: number;
    day: string;
    hour: number;
    currency: string | null;
    minor: number | null;
    confirmed: number;
    counted: number;
    report: string;
    confirmation: string;
    refunds: string;
    code: string | null;
    location: string;
    program: string;
    touched_at: number;
  };
  visits: {
    site: string;
    visit: string;
    location: string;
    kind: string;
    visited_at: number;
    name: string | null;
    bound_response: string | null;
    bound_at: number | null;
    bound_id: string | null;
    touched_at: number;
  };
  offers: { site: string; offer: string; data: string };
  actions: { site: string; action: string; location: string; data: string };
  offer_codes: {
    site: string;
    offer_code: string;
    offer: string;
    holder: string;
    code: string | null;
    location: string;
    issued_at: number | null;
    issued_id: string | null;
    redeemed_at: number | null;
    redeemed_id: string | null;
    redeemed_location: string | null;
    key_hash: string | null;
    order_number: string | null;
    currency: string | null;
    minor: number | null;
  };
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
