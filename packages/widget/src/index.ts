export { createGoodword } from './create-goodword.ts';
export { defineChannel } from './define-channel.ts';
export type {
  Answer,
  Conversion,
  Goodword,
  GoodwordEvents,
  GoodwordOptions,
  OwnChannel,
  ShareChannel,
  SharedWord,
  TrackProps,
} from './goodword.ts';
