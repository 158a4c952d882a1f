import { findSite, listPrograms, putProgram, putSite } from '@goodword/collector/queries';
import { expect, test } from 'vitest';
import { collector, NOON, ORIGIN, PERSON, PROGRAM, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { answers, customer, newCode } from '../support/journey.ts';

const SECRET = 's'.repeat(24);
const WORDS = 'They found the book.';
const CONSENT = { wording: 'Your words appear on a page that anyone with the link can open.' };

/** What a person reads between the bar and the foot of a page, in English: headings, paragraphs, buttons. */
async function read({ call }: TestCollector, path: string) {
  const { status, text, headers } = await call('GET', path, undefined, { agent: PERSON });
  const main = /<main[^>]*>(.*)<\/main>/s.exec(text)?.[1] ?? '';
  const said = main
    .replace(/<(script|style|details|noscript)[^>]*>.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
  return { status, said, text, headers };
}

/** A link in the state that its name says; answers with its code. */
const LINKS: Record<string, (it: TestCollector) => Promise<string>> = {
  'without words': (it) => prepared(it),
  'about a thing, without words': (it) =>
    prepared(it, { location: undefined, content: { url: `${ORIGIN}/ostrel`, title: 'The Ostrel' } }),
  published: (it) => published(it),
  'taken back': async (it) => takenBack(it, await published(it)),
  'taken back without words': async (it) => takenBack(it, await prepared(it)),
  erased: async (it) => {
    const who = customer();
    await it.send(answers(who, 9));
    const code = await published(it, { visitor: who.visitor, response: who.response });
    expect((await it.call('DELETE', `/v1/people/${who.visitor}`, undefined, { token: TOKEN })).status).toBe(200);
    return code;
  },
  'taken down': async (it) => takenDown(it, await published(it)),
  'taken down without words': async (it) => takenDown(it, await prepared(it)),
  'taken down, then taken back': async (it) => takenBack(it, await takenDown(it, await published(it))),
  'brought in by the shop': async (it) => {
    const code = newCode();
    const about = { code, at: NOON };
    const history = [
      { id: `made-${code}`, type: 'recommendation.prepared', ...about, location: 'mill', program: 'visit' },
      { id: `said-${code}`, type: 'recommendation.published', ...about, words: WORDS, consent: CONSENT },
    ];
    expect((await it.send(history, { token: TOKEN })).body.accepted).toBe(2);
    return code;
  },
  'of a location that is gone': async (it) => {
    const code = newCode();
    await keepLink(it, { site: SITE, code, location: 'gone' });
    return code;
  },
  unknown: async () => newCode(),
  malformed: async () => 'not a code',
};

async function prepared({ call }: TestCollector, more: object = {}): Promise<string> {
  const code = newCode();
  const body = { site: SITE, code, location: 'mill', program: 'visit', secret: SECRET, ...more };
  expect((await call('POST', '/v1/recommendations', body, { origin: ORIGIN })).status).toBe(202);
  return code;
}
/** A link as it is kept, whatever became of its site and location since. */
async function keepLink(
  { database }: TestCollector,
  link: { site: string; code: string; location: string },
): Promise<void> {
  const stamp = { receivedAt: NOON, correctedAt: NOON, day: '2026-06-12', hour: 12, flags: [] };
  const id = `~prepared.${link.code}`;
  expect(await database.commit([{ id, type: 'recommendation.prepared', ...link, at: NOON, stamp }])).toEqual([
    'accepted',
  ]);
}
async function published(it: TestCollector, more: object = {}): Promise<string> {
  const code = await prepared(it, more);
  const body = { site: SITE, secret: SECRET, words: WORDS, consent: CONSENT };
  expect((await it.call('PUT', `/v1/recommendations/${code}`, body, { origin: ORIGIN })).status).toBe(200);
  return code;
}
async function takenBack({ call }: TestCollector, code: string): Promise<string> {
  expect((await call('POST', `/r/${code}/withdraw`, { secret: SECRET })).status).toBe(200);
  return code;
}
async function takenDown({ call }: TestCollector, code: string): Promise<string> {
  const hide = await call('POST', `/v1/recommendations/${code}/hide`, { reason: 'spam' }, { token: TOKEN });
  expect(hide.status).toBe(200);
  return code;
}

const MILL = 'Harbor Books Mill Lane Harbor Books';
const INVITE = 'Been here yourself? Say it in your own words, good or bad. Recommend it too';
const UNKNOWN =
  'There is nothing at this link It may have been copied without its last letters. Ask for it again where you found it.';
const TAKEN_BACK =
  'These words were taken back Their author took them back, or all that was known of the author was erased. Nothing of them is kept.';
const ENDED = 'This link was taken back Whoever shared it ended it, or all that was known of them was erased.';
const TAKEN_DOWN =
  'This recommendation was taken down Harbor Books took it down as abuse. It is kept, but no longer shown.';
const CONFIRM = 'A copy that somebody already made, or a preview in somebody’s chat, is out of our reach.';
const MISSING =
  'To take words back you need the private link that you were given when you shared them. Open that link, then this page shows a button.';
const PROBLEMS =
  'This private link does not belong to these words. Nothing was changed. That did not go through. Please try again.';
const GONE_BACK =
  'Your words are taken back Nothing of them is kept. Whoever opens your link now sees Harbor Books Mill Lane only.';

/** The friend's page, its card, and the page that takes it back: status and all that a person reads there. */
const STATES: [state: string, page: [number, string], card: number | string, withdraw: [number, string]][] = [
  [
    'without words',
    [200, `Somebody shared this place with you. ${MILL} ${INVITE}`],
    200,
    [
      200,
      `Take your link back No words stand behind this link. If you take it back, it leads to Harbor Books Mill Lane only. Take my link back ${MISSING} ${PROBLEMS}`,
    ],
  ],
  [
    'about a thing, without words',
    [200, 'Somebody shared this with you. The Ostrel Harbor Books Visit'],
    200,
    [
      200,
      `Take your link back No words stand behind this link. If you take it back, it leads to The Ostrel only. Take my link back ${MISSING} ${PROBLEMS}`,
    ],
  ],
  [
    'published',
    [200, `${WORDS} A customer ${MILL} ${INVITE}`],
    200,
    [
      200,
      `Take your words back ${WORDS} Your words and your name leave the page and its picture at once, and we keep nothing of them. Your link then leads to Harbor Books Mill Lane. ${CONFIRM} Take my words back ${MISSING} ${PROBLEMS}`,
    ],
  ],
  ['taken back', [410, `${TAKEN_BACK} ${MILL}`], 'withdrawn', [200, GONE_BACK]],
  [
    'taken back without words',
    [410, `${ENDED} ${MILL}`],
    'withdrawn',
    [200, 'Your link is taken back Whoever opens it now sees Harbor Books Mill Lane only.'],
  ],
  ['erased', [410, `${TAKEN_BACK} ${MILL}`], 'withdrawn', [200, GONE_BACK]],
  [
    'taken down',
    [410, `${TAKEN_DOWN} ${MILL}`],
    'hidden',
    [
      200,
      `Take your words back Harbor Books took your words down, so they are no longer shown. If you take them back, we keep nothing of them either. ${CONFIRM} Take my words back ${MISSING} ${PROBLEMS}`,
    ],
  ],
  [
    'taken down without words',
    [410, `${TAKEN_DOWN} ${MILL}`],
    'hidden',
    [
      200,
      `Take your link back No words stand behind this link. If you take it back, it leads to Harbor Books Mill Lane only. Take my link back ${MISSING} ${PROBLEMS}`,
    ],
  ],
  ['taken down, then taken back', [410, `${TAKEN_BACK} ${MILL}`], 'withdrawn', [200, GONE_BACK]],
  [
    'brought in by the shop',
    [200, `${WORDS} A customer ${MILL} ${INVITE}`],
    200,
    [
      200,
      'Take your words back Harbor Books brought these words in from its own records, and no private link was given for them. Ask Harbor Books to erase them.',
    ],
  ],
  [
    'of a location that is gone',
    [200, 'Somebody shared this place with you. Harbor Books'],
    200,
    [
      200,
      `Take your link back No words stand behind this link. If you take it back, it leads to Harbor Books only. Take my link back ${MISSING} ${PROBLEMS}`,
    ],
  ],
  ['unknown', [404, UNKNOWN], 'unknown_code', [404, UNKNOWN]],
  ['malformed', [404, UNKNOWN], 'unknown_code', [404, UNKNOWN]],
];

test.each(STATES)('a link %s', async (state, page, card, withdraw) => {
  const it = await collector();
  const code = encodeURIComponent((await LINKS[state]?.(it)) ?? '');
  for (const [path, wanted] of [
    [`/r/${code}`, page],
    [`/r/${code}/withdraw`, withdraw],
  ] as const) {
    const { status, said, text, headers } = await read(it, path);
    expect([status, said]).toEqual(wanted);
    expect(text).toContain('<meta name="robots" content="noindex"');
    expect(headers['cache-control']).toBe('no-store');
    if (state !== 'published' || path.endsWith('withdraw') || status !== 200) continue;
    expect(text).toContain(WORDS);
  }
  const picture = await it.call('GET', `/r/${code}/card.png`);
  if (card === 200) expect([picture.status, picture.headers['x-robots-tag']]).toEqual([200, 'noindex']);
  else expect([picture.status >= 400, picture.body.code]).toEqual([true, card]);
});

test('words that the shop took down are read nowhere, by nobody who has the link', async () => {
  const it = await collector();
  const code = await LINKS['taken down']?.(it);
  for (const path of ['', '/withdraw', '/card.png']) {
    expect((await it.call('GET', `/r/${code}${path}`)).text).not.toContain(WORDS);
  }
});

test('of words that the shop brought in it is said where they come from, and nobody is sent for a link that is none', async () => {
  const it = await collector();
  const own = (await it.call('GET', `/r/${await published(it)}`)).text;
  const brought = (await it.call('GET', `/r/${await LINKS['brought in by the shop']?.(it)}`)).text;
  const sentences = {
    own: [
      'These words came in through Harbor Books’s own pages, without a record of a visit. They are the customer’s own.',
      'Harbor Books cannot change them. Their author can take them back at any time.',
      'Withdraw my words',
    ],
    brought: ['Harbor Books brought these words in from its own records. We did not see who wrote them.'],
  };
  for (const sentence of sentences.own)
    expect([own.includes(sentence), brought.includes(sentence)]).toEqual([true, false]);
  for (const sentence of sentences.brought) {
    expect([own.includes(sentence), brought.includes(sentence)]).toEqual([false, true]);
  }
});

test('of a site that is gone there is nothing at the link', async () => {
  const it = await collector();
  const lost = newCode();
  await keepLink(it, { site: 'pub_siteisgone', code: lost, location: 'mill' });
  for (const path of [`/r/${lost}`, `/r/${lost}/withdraw`]) expect((await read(it, path)).said).toBe(UNKNOWN);
});

const CHOOSE = 'Harbor Books Portsend Harbor Books Mill Lane';
const CLOSED = 'These questions are not asked now';
/** The hosted survey: what a person reads where it is not asked. */
test.each([
  ['an unknown program', '/f/nothing?location=mill', UNKNOWN],
  ['an unknown site', '/f/visit?site=pub_nobodyhere&location=mill', UNKNOWN],
  ['no place', '/f/visit', `Which place is it about? This link names no place. Choose the one you were at. ${CHOOSE}`],
  [
    'an unknown place',
    '/f/visit?location=atlantis',
    `Which place is it about? This link names a place that Harbor Books does not have. Choose the one you were at. ${CHOOSE}`,
  ],
  ['a program that is switched off', '/f/off?location=mill', `${CLOSED} They are switched off.`],
  ['the same, about an unknown place', '/f/off?location=atlantis', `${CLOSED} They are switched off.`],
  ['a program that begins later', '/f/later?location=mill', `${CLOSED} They begin on July 1, 2026.`],
  ['a program that is over', '/f/over?location=mill', `${CLOSED} They ended on May 31, 2026.`],
  ['a program with nothing to ask there', '/f/elsewhere?location=mill', `${CLOSED} None of them is for this place.`],
  [
    'a program for proven visits',
    '/f/proven?location=mill&gw_visit=forged-visit.AAAAAAAAAAAAAAAA',
    'These questions need a visit on record They are for customers of whose visit Harbor Books has a record. Open the link in the message that you were sent.',
  ],
  ['a site without a place', '/f/bare?site=pub_bareshop', `${CLOSED} Bare has no place set up yet.`],
])('a hosted survey that is not asked: %s', async (_, path, sentence) => {
  const it = await collector();
  const put = async (id: string, change: object) => {
    const { status } = await it.call('PUT', `/v1/programs/${id}`, { ...PROGRAM, id, ...change }, { token: TOKEN });
    expect(status).toBe(200);
  };
  await put('off', { enabled: false });
  await put('later', { audience: { from: '2026-07-01' } });
  await put('over', { audience: { until: '2026-05-31' } });
  await put('proven', { audience: { visit: 'proven' } });
  await put('elsewhere', { questions: [{ ...PROGRAM.questions[1], showIf: { location: 'id', is: 'harbor' } }] });
  const [program] = await it.database.read(listPrograms, SITE);
  const site = await it.database.read(findSite, SITE);
  if (!program || !site) throw new Error('the collector has no site');
  await it.database.write(putSite, { key: 'pub_bareshop', settings: { ...site.settings, name: 'Bare' } });
  await it.database.write(putProgram, 'pub_bareshop', { ...program.program, id: 'bare' });
  const { status, said, text, headers } = await read(it, path);
  expect([status, said]).toEqual([404, sentence]);
  expect(text).toContain('<meta name="robots" content="noindex"');
  expect(headers['cache-control']).toBe('no-store');
});

test('who chooses a place is asked about it, in the same language, with the chain kept', async () => {
  const it = await collector();
  const via = newCode();
  const { text } = await read(it, `/f/visit?lang=de&via=${via}`);
  expect(text).toContain('<html lang="de"');
  const links = [...text.matchAll(/href="(\/f\/[^"]+)"/g)].map(([, path]) => path?.replaceAll('&amp;', '&'));
  expect(links).toEqual(
    ['harbor', 'mill'].map((location) => `/f/visit?site=${SITE}&location=${location}&lang=de&via=${via}`),
  );
  for (const path of links) expect((await it.call('GET', path ?? '')).status).toBe(200);
});
