export { createGoodword } from './create-goodword.ts';
export type { Conversion, Goodword, GoodwordOptions } from './goodword.ts';
