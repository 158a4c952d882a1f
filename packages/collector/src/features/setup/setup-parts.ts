import type { CoreParts } from '../../core/parts.ts';
import type { PictureChecker } from '../../core/pictures/picture-checker.ts';
import type { Catalog } from './catalog.ts';

/** What works with a site's settings. */
export interface SetupParts extends CoreParts {
  catalog: Catalog;
  pictures: PictureChecker;
}
