import type { CommentParts } from '../comments/index.ts';
import type { BrandShelf } from './brand-shelf.ts';

/** What reports are made with. */
export interface ReportParts extends CommentParts {
  brands: BrandShelf;
}
