export type { Quote } from './choose-quote.ts';
export type { Comment } from './comment.ts';
export { type CommentThemes, commentThemes, type Theme } from './comment-themes.ts';
export { type MaskedComment, maskComments } from './mask-comments.ts';
export { MASK, type MaskOptions, maskPersonalData } from './mask-personal-data.ts';
export { termFinder, termsOf } from './term-finder.ts';
