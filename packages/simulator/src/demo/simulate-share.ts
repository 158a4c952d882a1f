import type { Channel } from '@goodword/protocol';
import type { History } from '../history.ts';
import type { Random } from '../random.ts';
import type { Brand } from './brand.ts';

const HOUR_MS = 3_600_000;
const WORDING =
  'Your words, and your name if you give one, appear on a page that anyone with the link can open, and on our own website. You can take them back.';

/** How often a channel is taken, how many machines look at a link there, and how many friends open it. */
const CHANNELS: readonly { channel: Channel; weight: number; machines: number; friends: number }[] = [
  { channel: 'email', weight: 30, machines: 0.6, friends: 1.6 },
  { channel: 'whatsapp', weight: 26, machines: 1, friends: 2.6 },
  { channel: 'sms', weight: 14, machines: 0.8, friends: 1.4 },
  { channel: 'facebook', weight: 16, machines: 2.2, friends: 5.5 },
  { channel: 'copy', weight: 9, machines: 1, friends: 1.8 },
  { channel: 'x', weight: 5, machines: 4, friends: 3.2 },
];
const MACHINES = ['facebookexternalhit', 'WhatsApp', 'Twitterbot', 'Slackbot', 'TelegramBot', 'Applebot'];

/** A customer recommends: link, words, channels; then machines look, friends come, and some of them buy. */
export function simulateShare({
  random,
  brand,
  base,
  response,
  comment,
  score,
  at,
  history,
}: {
  random: Random;
  brand: Brand;
  base: { visitor: string; session: string; program: string; location: string };
  response: string;
  comment: string | undefined;
  score: number;
  at: number;
  history: History;
}): void {
  const code = random.id();
  const { language } = brand.settings;
  history.answers.push({
    ...base,
    id: random.id(),
    at: at + 500,
    type: 'recommendation.prepared',
    response,
    code,
    language,
  });
  const words = comment ?? (score >= 9 && random.chance(0.5) ? random.pick(brand.comments.good) : undefined);
  if (words !== undefined) {
    history.spread.push({
      id: random.id(),
      at: at + 40_000,
      type: 'recommendation.published',
      code,
      words,
      ...(random.chance(0.7) ? { name: random.pick(brand.comments.names) } : {}),
      language,
      consent: { wording: WORDING, shownOn: ['page', 'wall'] },
    });
  }
  const taps = 1 + (random.chance(0.18) ? 1 : 0);
  for (let tap = 0; tap < taps; tap++) {
    const taken = random.weighted(CHANNELS.map((each) => [each, each.weight] as const));
    const sharedAt = at + 41_000 + tap * 15_000;
    history.spread.push({
      ...base,
      id: random.id(),
      at: sharedAt,
      type: 'share.opened',
      response,
      code,
      channel: taken.channel,
    });
    for (let i = random.poisson(taken.machines); i > 0; i--) {
      const seen = sharedAt + random.whole(1_000, 90_000);
      history.spread.push({ id: random.id(), at: seen, type: 'link.previewed', code, agent: random.pick(MACHINES) });
    }
    for (let i = random.poisson(taken.friends); i > 0; i--) friend({ random, brand, base, code, sharedAt, history });
  }
}

function friend({
  random,
  brand,
  base,
  code,
  sharedAt,
  history,
}: {
  random: Random;
  brand: Brand;
  base: { location: string };
  code: string;
  sharedAt: number;
  history: History;
}): void {
  const visitor = random.id();
  const session = random.id();
  // Half of the visits come within a day, the rest trickle in.
  let at = sharedAt + Math.round(-Math.log(1 - random.next()) * 26 * HOUR_MS);
  let click = random.id();
  history.spread.push({ id: random.id(), at, visitor, session, type: 'link.landed', code, click });
  if (random.chance(0.12)) {
    at += random.whole(1, 40) * HOUR_MS;
    click = random.id();
    history.spread.push({ id: random.id(), at, visitor, session: random.id(), type: 'link.landed', code, click });
  }
  if (!random.chance(0.06)) return;
  const order = `${brand.id}-${random.whole(100_000, 999_999)}-${random.id().slice(0, 4)}`;
  const { low, high } = brand.customers.spends;
  const value = { currency: brand.currency, minor: random.whole(low, high) };
  at += random.whole(1, 72) * HOUR_MS;
  const { location } = base;
  history.sales.push({
    id: random.id(),
    at,
    visitor,
    session: random.id(),
    location,
    type: 'conversion',
    order,
    value,
    click,
  });
  if (!random.chance(0.6)) return;
  history.sales.push({ id: random.id(), at: at + HOUR_MS, location, type: 'conversion.confirmed', order, value });
}
