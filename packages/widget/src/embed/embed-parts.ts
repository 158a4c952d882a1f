import type { SiteConfig } from '@goodword/protocol';
import type { Gate } from '../client/gate.ts';
import type { Messages } from '../languages/messages.ts';

/** What an element of the page is filled with. */
export interface EmbedParts {
  gate: Gate;
  config: SiteConfig;
  messages: Messages;
}
