import type { SiteSettings } from '@goodword/protocol';

/** A site of the demo, as its collector makes it. */
export interface DemoSite {
  /** Its public key. */
  key: string;
  settings: SiteSettings;
  /** A token that may do everything. */
  token: string;
  /** A token that may read reports and nothing else. */
  reportsToken: string;
}

/** The collector that a demo runs on: where it is, and what its HTTP API has no request for. */
export interface DemoCollector {
  /** Where it is reached from this machine. */
  url: string;
  /** The address that pages and people reach it by. */
  publicUrl: string;
  /** Where its data is, as people may read it. */
  database: string;
  /** Makes a site with these tokens, unless it is there. */
  makeSite(site: DemoSite): Promise<void>;
  /** What is noted under this name beside the data; undefined where nothing is. */
  readNote(name: string): Promise<string | undefined>;
  /** Notes a text, unless something is noted under this name already. Resolves with what is noted then. */
  keepNote(name: string, text: string): Promise<string>;
}
