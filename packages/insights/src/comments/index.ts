export type { Quote } from './choose-quote.ts';
export type { Comment } from './comment.ts';
export { type CommentThemes, commentThemes, type Theme } from './comment-themes.ts';
export { MASK, type MaskOptions, maskPersonalData } from './mask-personal-data.ts';
