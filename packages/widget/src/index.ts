export { createGoodword } from './create-goodword.ts';
export type {
  Answer,
  Conversion,
  Goodword,
  GoodwordEvents,
  GoodwordOptions,
  ShareChannel,
  TrackProps,
} from './goodword.ts';
