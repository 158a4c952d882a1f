import type { CardShelf } from './features/links/card-shelf.ts';
import type { PictureChecker } from './core/pictures/picture-checker.ts';
import type { CommentReader } from './features/comments/comment-reader.ts';
import type { GroupCommit } from './core/log/group-commit.ts';
import type { MachineAgents } from './core/http/machine-agents.ts';
import type { Metrics } from './core/log/metrics.ts';
import type { DailySalt } from './core/keys/daily-salt.ts';
import type { SharedCounts } from './core/http/shared-counts.ts';
import type { BrandShelf } from './features/reports/brand-shelf.ts';
import type { Catalog } from './features/setup/catalog.ts';
import type { Database } from './core/database/database.ts';
import type { WidgetFiles } from './features/widget/widget-files.ts';

/** What the routes work with: made once in `app.ts`, passed in, never global. */
export interface Context {
  database: Database;
  catalog: Catalog;
  ingest: GroupCommit;
  metrics: Metrics;
  machines: MachineAgents;
  counts: SharedCounts;
  /** Requests a minute that one site's public key is good for. */
  siteRequestsPerMinute: number;
  /** The collector is about to stop: nobody new should be sent here. */
  isStopping(): boolean;
  salt: DailySalt;
  cards: CardShelf;
  pictures: PictureChecker;
  comments: CommentReader;
  brands: BrandShelf;
  widget: WidgetFiles;
  keys: { visit: Buffer; landing: Buffer; identity: Buffer; offer: Buffer };
  /** The origin that people and pages reach this collector by, without a slash at the end. */
  publicUrl: string;
  /** UTC ms. */
  now(): number;
}
