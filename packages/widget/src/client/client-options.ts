import type { Goodword, GoodwordOptions } from '../goodword.ts';
import type { Said } from './follow-page.ts';

/** What both deliveries know, each in its own way. */
export interface ClientOptions extends Pick<GoodwordOptions, 'site' | 'host' | 'consent' | 'debug'> {
  /** What the page says now: a tag's own attributes change with it. */
  page: Said;
}

/** What both deliveries make their own face of. */
export interface ClientControls {
  methods: Goodword;
  call(name: keyof Goodword, words: unknown[]): unknown;
  /** The page has another tag now: what was set is of the former. */
  again(said: Said): void;
}
