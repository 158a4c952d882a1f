import type { SetupParts } from '../setup/index.ts';
import type { CardShelf } from './card-shelf.ts';

/** What works with links and their cards. */
export interface LinkParts extends SetupParts {
  cards: CardShelf;
}
