import type { SiteConfig } from '@goodword/protocol';
import type { Client } from '../client/client.ts';
import type { Messages } from '../languages/messages.ts';

/** What an element of the page is filled with. */
export interface EmbedParts {
  client: Client;
  config: SiteConfig;
  messages: Messages;
}
