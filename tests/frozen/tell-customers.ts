import { createHmac } from 'node:crypto';
import { expect } from 'vitest';
import { HARBOR, IDENTITY_KEY, MILL, MILL_TOKEN, TOKEN } from './brand.ts';
import { bring } from './bring.ts';
import { codeOf } from './every-type.ts';
import { must } from './must.ts';
import { type FrozenCollector, type How, ORIGIN } from './open-collector.ts';

type Sent = Record<string, unknown>;
const DAY_MS = 86_400_000;
const WALL = { wording: 'My words may stand on this page and on the wall.', shownOn: ['page', 'wall'] };
const PAGE_ONLY = { wording: 'My words may stand on this page.' };
const BOT = 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)';
const secretOf = (code: string) => `secret-of-${code}-kept`;

/** The links of the story, by what became of them. */
export const LINKS = {
  /** With words, on the wall, after a proven visit; friends came by it. */
  wall: codeOf('L', 1),
  /** Its child: a friend of {@link LINKS.wall} passed it on. */
  child: codeOf('L', 2),
  withdrawn: codeOf('L', 3),
  hidden: codeOf('L', 4),
  /** Of the person who was erased. */
  erased: codeOf('L', 5),
  /** Without words. */
  plain: codeOf('L', 6),
  /** About a thing. */
  thing: codeOf('L', 7),
  /** Brought by an importer, with words. */
  imported: codeOf('L', 8),
  /** Written while an offer was on. */
  offer: codeOf('L', 9),
  /** Without words, ended by its maker. */
  ended: codeOf('L', 10),
  /** Another site's. */
  mill: codeOf('M', 1),
};

/** What came since the past was sealed: people, their links, their friends, and what the shop's server says. */
export async function tellCustomers(collector: FrozenCollector): Promise<void> {
  const { clock } = collector;
  const page = (body: Sent, how: How = {}) => ({ body, how: { origin: ORIGIN, ...how } });
  const send = async (events: Sent[], how: How = {}, more: Sent = {}) => {
    const sent = page({ site: HARBOR, sentAt: clock.now, events, ...more }, how);
    const said = await must(collector, ['POST', '/v1/events', sent.body, sent.how], 202);
    expect(JSON.parse(said)).toEqual({ accepted: events.length, duplicates: 0, rejected: [] });
    clock.now += 60_000;
  };
  const server = (path: string, body?: Sent, status = 200, headers?: Record<string, string>) =>
    must(collector, ['POST', path, body, { token: TOKEN, headers }], status);
  const make = async (code: string, more: Sent) => {
    const sent = page({ site: HARBOR, code, secret: secretOf(code), ...more });
    await must(collector, ['POST', '/v1/recommendations', sent.body, sent.how], 202);
  };
  const publish = async (code: string, more: Sent) => {
    const sent = page({ site: HARBOR, secret: secretOf(code), language: 'en', ...more });
    await must(collector, ['PUT', `/v1/recommendations/${code}`, sent.body, sent.how]);
    clock.now += 60_000;
  };
  /** Somebody opens a link: its page's click, and the nonce that proves it. */
  const open = async (code: string, { address, channel }: { address: string; channel?: string }) => {
    const path = channel === undefined ? `/r/${code}` : `/r/${code}?c=${channel}`;
    const text = await must(collector, ['GET', path, undefined, { address }]);
    const nonce = /data-nonce="([\w-]+)"/.exec(text)?.[1] ?? '';
    const click = Buffer.from(nonce, 'base64url').subarray(0, 12).toString('base64url');
    const landed = {
      ...person(`friend-${address}`, 'link.landed', 'landed'),
      code,
      nonce,
      ...(channel ? { channel } : {}),
    };
    await send([landed], { address });
    return { nonce, click };
  };
  function person(name: string, type: string, what: string, more: Sent = {}): Sent {
    const who = name.replaceAll('.', '-');
    return {
      id: `frozen-${who}-${what}`,
      type,
      at: clock.now,
      visitor: `frozen-visitor-${who}`,
      session: `frozen-session-${who}`,
      ...more,
    };
  }
  const answering = (name: string, more: Sent = {}) => {
    const about = { program: 'visit', location: 'harbor', response: `frozen-response-${name}`, ...more };
    return {
      about,
      is: (type: string, rest: Sent = {}) => person(name, type, type.replace('.', '-'), { ...about, ...rest }),
      said: (question: string, value: unknown, rest: Sent = {}) =>
        person(name, 'survey.answered', question, { ...about, question, value, ...rest }),
    };
  };
  const ids = (name: string) => ({
    visitor: `frozen-visitor-${name}`,
    session: `frozen-session-${name}`,
    response: `frozen-response-${name}`,
  });

  // Bea: a proven visit, all that can be answered, words on the wall.
  const visit = { location: 'harbor', kind: 'purchase', name: 'Bea', reference: 'Receipt 17', at: clock.now - DAY_MS };
  const { token: proof } = JSON.parse(await server('/v1/visits', visit, 201));
  await server('/v1/visits', { location: 'mill', kind: 'service', reference: 'Receipt 18' }, 201);
  const bea = answering('bea');
  const signature = createHmac('sha256', IDENTITY_KEY).update('C-17').digest('hex');
  await send(
    [
      person('bea', 'consent.changed', 'granted', { state: 'granted', consent: { wording: 'You may keep it.' } }),
      bea.is('survey.shown', { language: 'en' }),
      bea.said('score', 9, { visit: proof }),
      bea.said('ease', 5),
      bea.said('mood', 3),
      bea.said('again', 1),
      bea.said('effort', 2),
      bea.said('reason', { chosen: ['buy', 'other'], other: 'A present' }),
      bea.said('order', ['range', 'price']),
      bea.said('drivers', { welcome: 5, advice: 5, wait: 3 }),
      bea.said('comment', 'They found the atlas at once', { consent: { wording: 'Harbor Books may show my words.' } }),
      bea.said('line', 'Thanks to Ines'),
      bea.said('day', '2025-04-16'),
      bea.said('place', 'harbor'),
      bea.is('contact.requested', {
        method: 'email',
        contact: 'bea@mail.example',
        consent: { wording: 'You may write.' },
      }),
      bea.said('news', 1, { consent: { wording: 'Send me the news.' } }),
      bea.is('survey.completed'),
      bea.is('share.invited'),
    ],
    {},
    { customer: { id: 'C-17', signature } },
  );
  await make(LINKS.wall, { location: 'harbor', program: 'visit', ...ids('bea'), language: 'en' });
  await publish(LINKS.wall, { words: 'They found the atlas at once.', name: 'Bea T.', consent: WALL });
  await send([bea.is('share.opened', { code: LINKS.wall, channel: 'whatsapp' })]);
  const first = await open(LINKS.wall, { address: '198.51.100.1', channel: 'whatsapp' });
  await open(LINKS.wall, { address: '198.51.100.2' });
  await must(collector, ['GET', `/r/${LINKS.wall}`, undefined, { agent: BOT }]);
  await must(collector, ['GET', `/r/${LINKS.wall}/card.png`]);

  // The first friend buys, is asked, and passes it on.
  const order = { order: 'A-1001', value: { currency: 'USD', minor: 12_900 } };
  await send([person('friend', 'conversion', 'sale', { ...order, click: first.click, location: 'harbor' })]);
  await server('/v1/conversions', { ...order, click: first.click }, 201);
  await server('/v1/conversions/A-1001/refund', { id: 'R-1', value: { currency: 'USD', minor: 900 } });
  const friend = answering('friend');
  await send([friend.is('survey.shown'), friend.said('score', 10), friend.is('survey.completed')]);
  await make(LINKS.child, { location: 'harbor', program: 'visit', ...ids('friend'), click: first.click });
  await send([friend.is('share.opened', { code: LINKS.child, channel: 'email' })]);
  await open(LINKS.child, { address: '198.51.100.3', channel: 'email' });

  // Cal takes words back; Dee's are taken down; one without words is ended.
  for (const [name, code, location] of [
    ['cal', LINKS.withdrawn, 'mill'],
    ['dee', LINKS.hidden, 'harbor'],
  ] as const) {
    const who = answering(name, { location });
    await send([who.is('survey.shown'), who.said('score', 8), who.said('comment', `Fine, says ${name}`)]);
    await make(code, { location, program: 'visit', ...ids(name) });
    await publish(code, { words: `Words of ${name}`, name, consent: WALL });
  }
  await must(collector, ['POST', `/r/${LINKS.withdrawn}/withdraw`, { secret: secretOf(LINKS.withdrawn) }]);
  await server(`/v1/recommendations/${LINKS.hidden}/hide`, { reason: 'personal_data' });
  await make(LINKS.ended, { location: 'pier', program: 'visit' });
  await must(collector, ['POST', `/r/${LINKS.ended}/withdraw`, { secret: secretOf(LINKS.ended) }]);
  await make(LINKS.plain, { location: 'pier', program: 'visit' });
  await make(LINKS.thing, { content: { url: `${ORIGIN}/atlas`, title: 'The atlas' }, visitor: 'frozen-visitor-thing' });
  await send([person('thing', 'share.opened', 'shared', { code: LINKS.thing, channel: 'copy' })]);
  await open(LINKS.thing, { address: '198.51.100.4' });

  // Fay is unhappy, at a place where it is tomorrow; Gus waves it away; Hal never ends; Ivo was answered by an older page.
  const fay = answering('fay', { location: 'pier' });
  await send([
    fay.is('survey.shown', { language: 'de' }),
    fay.said('score', 2),
    fay.said('drivers', { welcome: 1, advice: 2, wait: 1 }),
    fay.said('comment', 'Mr. Miller at +1 207 555 0142 was rude; write to fay@mail.example'),
    fay.is('contact.requested', { method: 'phone', contact: '+1 207 555 0142', consent: { wording: 'You may call.' } }),
    fay.is('survey.completed'),
  ]);
  const gus = answering('gus', { location: 'yard' });
  await send([
    gus.is('survey.shown'),
    gus.said('score', 7),
    gus.said('ease', { declined: true }),
    gus.is('survey.dismissed'),
  ]);
  const hal = answering('hal', { location: 'mill' });
  await send([hal.is('survey.shown'), hal.said('score', 6), hal.said('line', 'Written'), hal.said('mood', 1)]);
  await send([person('hal', 'survey.answered', 'taken-back', { ...hal.about, question: 'line', value: null })]);
  await send([answering('ivo').said('gone', 'To an older page'), answering('ivo').said('nobody', 'Asked by nobody')]);

  // What is kept and counted nowhere.
  const odd = (name: string, more: Sent) => answering(name).said('score', 10, more);
  await send([
    odd('test', { test: true }),
    odd('late', { at: clock.now - 8 * DAY_MS }),
    odd('ahead', { at: clock.now + DAY_MS }),
  ]);
  await send([odd('robot', {})], { agent: BOT });
  await send([
    person('deny', 'consent.changed', 'denied', { state: 'denied', consent: { wording: 'No, thanks.' } }),
    person('deny', 'track', 'track', { name: 'order:placed', props: { book: 'Atlas', price: 12.5, gift: true } }),
    person('deny', 'conversion', 'no-click', { order: 'A-1002', value: { currency: 'EUR', minor: 500 } }),
    person('deny', 'conversion', 'no-order', { value: { currency: 'JPY', minor: 300 }, location: 'mill' }),
  ]);
  await server('/v1/conversions', { order: 'A-1003', value: { currency: 'EUR', minor: 700 } }, 201);
  await server('/v1/conversions/A-1003/refund');

  // An offer of three codes: a friend and two who answered have them, then it is used up.
  const claims = { kim: 'harbor', lou: 'mill' };
  for (const [name, location] of Object.entries(claims)) {
    const who = answering(name, { program: 'spring', location });
    await send([who.is('survey.shown'), who.said('score', 9), who.is('survey.completed')]);
  }
  await make(LINKS.offer, { location: 'harbor', program: 'spring', ...ids('kim') });
  await publish(LINKS.offer, { words: 'Spring is lovely here', name: 'Kim', consent: PAGE_ONLY });
  const { nonce } = await open(LINKS.offer, { address: '198.51.100.5' });
  const claim = (body: Sent, status: number, address?: string) =>
    must(collector, ['POST', '/v1/offers/tea/claims', { site: HARBOR, ...body }, { origin: ORIGIN, address }], status);
  const kims = { response: 'frozen-response-kim' };
  const { offerCode } = JSON.parse(await claim(kims, 201));
  await claim({ response: 'frozen-response-lou' }, 201);
  await claim({ code: LINKS.offer, nonce }, 201, '198.51.100.5');
  await claim({ code: LINKS.offer, nonce }, 410, '198.51.100.6');
  await send([person('kim', 'offer.claimed', 'claimed', { offer: 'tea', code: LINKS.offer })]);
  const redemption = { location: 'harbor', order: 'A-1004', value: { currency: 'USD', minor: 250 } };
  await server(`/v1/offers/${offerCode}/redeem`, redemption, 200, { 'idempotency-key': 'frozen-till-1' });

  // Ada is erased with all that she left, and her friend's landing.
  const ada = answering('ada');
  await send([
    ada.is('survey.shown'),
    ada.said('score', 9),
    ada.said('comment', 'Ada was here'),
    ada.is('survey.completed'),
  ]);
  await make(LINKS.erased, { location: 'harbor', program: 'visit', ...ids('ada') });
  await publish(LINKS.erased, { words: 'Words of Ada', name: 'Ada', consent: WALL });
  await send([ada.is('share.opened', { code: LINKS.erased, channel: 'sms' })]);
  await open(LINKS.erased, { address: '198.51.100.7' });
  await must(collector, ['DELETE', '/v1/people/frozen-visitor-ada', undefined, { token: TOKEN }]);

  // An importer brings words, and what falls on a day that is sealed.
  const past = { at: clock.now - 60 * DAY_MS, location: 'harbor' };
  const code = LINKS.imported;
  await bring(collector, {
    site: HARBOR,
    token: TOKEN,
    events: [
      { id: 'frozen-import-1', type: 'recommendation.prepared', ...past, code },
      { id: 'frozen-import-2', type: 'recommendation.published', ...past, code, words: 'Imported', consent: WALL },
      person('import', 'survey.answered', 'score', {
        ...answering('import').about,
        ...past,
        question: 'score',
        value: 10,
      }),
    ],
  });
  const mill = {
    id: 'frozen-mill-1',
    type: 'recommendation.prepared',
    at: clock.now,
    location: 'hof',
    code: LINKS.mill,
  };
  const about = { ...answering('mia', { program: 'besuch', location: 'hof' }).about, at: clock.now };
  await bring(collector, {
    site: MILL,
    token: MILL_TOKEN,
    events: [
      mill,
      { ...mill, id: 'frozen-mill-2', type: 'recommendation.published', words: 'Sehr gut', consent: WALL },
      { ...person('mia', 'survey.answered', 'score', about), question: 'score', value: 9 },
      { ...person('mia', 'survey.answered', 'comment', about), question: 'comment', value: 'Freundlich und schnell' },
    ],
  });
}
