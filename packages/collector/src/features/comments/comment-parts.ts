import type { SetupParts } from '../setup/index.ts';
import type { CommentReader } from './comment-reader.ts';

/** What reads comments. */
export interface CommentParts extends SetupParts {
  comments: CommentReader;
}
