export type { CardInput } from './card-input.ts';
export { type CardRenderer, cardRenderer } from './card-renderer.ts';
