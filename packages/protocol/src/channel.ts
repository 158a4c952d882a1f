import { z } from 'zod';

/**
 * The channels a recommendation can travel by, in the order in which they are offered where a program names none: what goes to
 * one's own people first. `device` is the device's own share sheet; `qr` shows the link as a code, to go on with by phone.
 */
export const CHANNELS = [
  'email',
  'sms',
  'whatsapp',
  'copy',
  'facebook',
  'x',
  'telegram',
  'linkedin',
  'bluesky',
  'threads',
  'mastodon',
  'line',
  'vk',
  'reddit',
  'pinterest',
  'qr',
  'device',
] as const;

/** Offered only where a program names them: at home in some countries, or made for something else than a word to friends. */
const NAMED_ONLY: readonly string[] = ['line', 'vk', 'reddit', 'pinterest'];

/** What a program offers that says nothing of channels. */
export const DEFAULT_CHANNELS: readonly Channel[] = CHANNELS.filter((name) => !NAMED_ONLY.includes(name));

/** One of our channels. */
const ours = z.enum(CHANNELS);
/** A channel that a site has made itself. */
const theirs = z
  .string()
  .regex(
    /^x-[a-z0-9-]{1,30}$/,
    `must be one of ${CHANNELS.join(', ')}, or x-… for a channel of the site's own`,
  ) as unknown as z.ZodType<`x-${string}`, `x-${string}`>;

/** One channel a recommendation can travel by: ours, or `x-…`, which the site's pages have made with `defineChannel`. */
export const channel = z.union([ours, theirs]);
/** One of our channels. */
export type Channel = z.infer<typeof ours>;
/** One channel a recommendation can travel by: ours, or the site's own. */
export type AnyChannel = Channel | `x-${string}`;

/** The channels offered, in order; the first that suits the device becomes the large button. */
export const channelList = z
  .array(channel)
  .min(1)
  .max(30)
  .refine((list) => new Set(list).size === list.length, 'names a channel twice');
