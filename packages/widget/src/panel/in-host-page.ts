/** What a card needs on few pages: where something of the page comes first, or where the page takes the card away. */
export { comeBack } from './come-back.ts';
export { untilFree } from './until-free.ts';
