import { LOCATION_COUNT, REPORT_SITE } from './report-site.mjs';

export const DAYS = 90;
const DAY_MS = 86_400_000;
const OPENS_HOUR = 8;
const OPEN_MS = 12 * 3_600_000;
/** What a customer's first events are made in at a time: those that go on longer wait for the next lot. */
const LOT = 500;
/** A little more than a customer has on average: some more are made than are wanted, and the last are left out. */
const EVENTS_A_CUSTOMER = 3.9;
const POOL = 1_000_000;

const { key: SITE, program, locations } = REPORT_SITE;
const [{ id: SCORE }, { id: DRIVERS, items }, { id: COMMENT, permission }] = program.questions;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHANNELS = ['whatsapp', 'email', 'copy', 'facebook'];
const WORDS = [
  'They showed me the worn part before they changed it, and let me keep it. The price stayed the price.',
  'Good work, long wait. A call before the pick-up would have saved me an hour at the counter.',
  'I waited two hours past my appointment and nobody said why. Three people told me three different prices, and the ' +
    'highest was on the bill. Please call me in the evening, after six.',
  'All fine.',
  'My son asked forty questions about the lift; somebody answered all forty, and at the end he was shown how it works.',
];

/** The same numbers between 0 and 1 each time (mulberry32). */
function seeded(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Rows of the log as an ingest stamps them, `count` events in the order of arrival, in lots. Customers come evenly over the
 * opening hours of the ninety days before `untilMs`; two thirds give a score, one in five of the promoters who are invited
 * shares, and of their friends some come and some buy.
 */
export function* stampedEvents(count, untilMs) {
  const random = seeded(726);
  const chance = (share) => random() < share;
  const pick = (list) => list[Math.floor(random() * list.length)];
  const pool = Array.from({ length: POOL }, () => ALPHABET[Math.floor(random() * 64)]).join('');
  /** Two pieces of the pool: faster than letter by letter, and of so many places no two pairs are the same. */
  const letters = (length) => {
    const half = length >> 1;
    const [one, other] = [Math.floor(random() * (POOL - 64)), Math.floor(random() * (POOL - 64))];
    return pool.slice(one, one + half) + pool.slice(other, other + length - half);
  };
  const timedId = (at) => `${at}${letters(12)}`;
  const firstDay = Math.floor(untilMs / DAY_MS) * DAY_MS - DAYS * DAY_MS;
  const days = new Map();
  const dayOf = (at) => {
    const start = Math.floor(at / DAY_MS);
    let day = days.get(start);
    if (!day) {
      day = new Date(start * DAY_MS).toISOString().slice(0, 10);
      days.set(start, day);
    }
    return day;
  };

  const row = (at, event, stamped = {}) => {
    const stamp = {
      receivedAt: at + 40,
      correctedAt: at,
      day: dayOf(at),
      hour: Math.floor((at % DAY_MS) / 3_600_000),
      flags: [],
      ...stamped,
    };
    return {
      site: SITE,
      id: event.id,
      type: event.type,
      received_at: at + 40,
      corrected_at: at,
      response: event.response ?? null,
      code: event.code ?? null,
      visitor: event.visitor ?? null,
      data: JSON.stringify(event),
      stamp: JSON.stringify(stamp),
    };
  };

  function customer(startMs, rows) {
    let at = startMs;
    // The density falls evenly from 1.6 at the first location to 0.4 at the last.
    const place = Math.floor(LOCATION_COUNT * ((1.6 - Math.sqrt(2.56 - 2.4 * random())) / 1.2));
    const location = locations[Math.min(place, LOCATION_COUNT - 1)].id;
    const visitor = letters(16);
    const who = { visitor, session: letters(16) };
    const about = { response: timedId(at), program: program.id, location };
    const tell = (type, more = {}, stamped = {}, afterMs = 1_500 + Math.floor(random() * 9_000)) => {
      rows.push(row(at, { id: timedId(at), type, at, ...who, ...more }, { programVersion: 1, ...stamped }));
      at += afterMs;
    };
    const answer = (question, kind, value, more = {}) =>
      tell('survey.answered', { ...about, question, value, ...more }, { question: kind });
    tell('survey.shown', { ...about, language: 'en' });
    if (!chance(0.65)) {
      if (chance(0.5)) tell('survey.dismissed', about);
      return;
    }
    const score = chance(0.55)
      ? 9 + Math.floor(random() * 2)
      : chance(0.6)
        ? 7 + Math.floor(random() * 2)
        : pick([2, 4, 6]);
    answer(SCORE, 'score', score);
    if (chance(0.6))
      answer(DRIVERS, 'drivers', Object.fromEntries(items.slice(0, 3).map(({ id }) => [id, 1 + (score % 5)])));
    if (chance(0.35)) answer(COMMENT, 'comment', pick(WORDS), chance(0.5) ? { consent: { wording: permission } } : {});
    if (chance(0.12)) return;
    tell('survey.completed', about);
    tell('share.invited', about);
    if (score >= 9 && chance(0.2)) share(location, { visitor, about, at }, rows);
  }

  function share(location, { visitor, about, at: startMs }, rows) {
    const code = letters(16);
    const link = { code, program: program.id, location };
    const later = (minutes) => startMs + Math.floor(random() * minutes * 60_000);
    const made = (at, type, more, stamped) => rows.push(row(at, { id: `~${letters(20)}`, type, at, ...more }, stamped));
    const prepared = { ...link, response: about.response, visitor, language: 'en', secretHash: letters(64) };
    made(startMs, 'recommendation.prepared', prepared, { programVersion: 1 });
    if (chance(0.4)) {
      const words = { words: pick(WORDS), consent: { wording: permission }, language: 'en' };
      made(startMs + 8_000, 'recommendation.published', { code, ...words });
    }
    for (let shares = chance(0.3) ? 2 : 1; shares > 0; shares--) {
      const at = startMs + 10_000 * shares;
      const opened = { visitor, session: letters(16), ...about, code, channel: pick(CHANNELS) };
      rows.push(row(at, { id: timedId(at), type: 'share.opened', at, ...opened }, { programVersion: 1 }));
      made(at + 4_000, 'link.previewed', { code });
      for (let friends = Math.floor(random() * 3); friends > 0; friends--) {
        const landedAt = later(12 * 60);
        const click = letters(22);
        made(landedAt, 'link.landed', { code }, { click, person: letters(22) });
        if (!chance(0.1)) continue;
        const soldAt = landedAt + 60_000 * Math.ceil(random() * 30);
        const sale = {
          click,
          order: timedId(soldAt),
          value: { currency: 'EUR', minor: 1_000 + Math.floor(random() * 90_000) },
        };
        rows.push(row(soldAt, { id: timedId(soldAt), type: 'conversion', at: soldAt, visitor: letters(16), ...sale }));
        if (chance(0.6)) made(soldAt + 3_600_000, 'conversion.confirmed', sale, { imported: true });
      }
    }
  }

  const customers = Math.ceil(count / EVENTS_A_CUSTOMER);
  const openMs = DAYS * OPEN_MS;
  const startOf = (index) => {
    const open = Math.floor((index / customers) * openMs);
    return firstDay + Math.floor(open / OPEN_MS) * DAY_MS + OPENS_HOUR * 3_600_000 + (open % OPEN_MS);
  };
  let made = 0;
  let waiting = [];
  for (let first = 0; made < count; first += LOT) {
    for (let index = first; index < first + LOT; index++) customer(startOf(index), waiting);
    const next = startOf(first + LOT);
    const ready = waiting.filter(({ corrected_at }) => corrected_at < next);
    waiting = waiting.filter(({ corrected_at }) => corrected_at >= next);
    ready.sort((one, other) => one.received_at - other.received_at);
    const lot = ready.slice(0, count - made);
    made += lot.length;
    yield lot;
  }
}
