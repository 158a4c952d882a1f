import { readComments } from '@goodword/collector/queries';
import { commentReports } from '@goodword/protocol';
import { expect, onTestFinished, test } from 'vitest';
import { collector, NOON, REPORTS_TOKEN, SITE } from '../support/collector.ts';
import { newId } from '../support/journey.ts';
import { said, sendAll } from '../support/said.ts';

test('reads the newest 2,000 of a location, and answers others meanwhile', async () => {
  const it = await collector();
  const report = async (query = '') =>
    commentReports.parse(
      (await it.call('GET', `/v1/reports/comments${query}`, undefined, { token: REPORTS_TOKEN })).body,
    );
  const words = 'wait staff coffee price parking advisor brakes booking table menu queue'.split(' ');
  const write = (at: number) =>
    said(`The ${words[at % 11]} and the ${words[(at * 7) % 11]} were ${at % 3 ? 'fine' : 'awful'}, number ${at}.`, {
      score: at % 11,
      at: NOON - at * 1_000,
    });
  for (let from = 0; from < 2_050; from += 10)
    await it.send(Array.from({ length: 10 }, (_, at) => write(from + at)).flat());
  await sendAll(it, said('At the mill', { location: 'mill' }));
  let turns = 0;
  const turning = setInterval(() => turns++, 5);
  const { items, next } = await report();
  clearInterval(turning);
  expect(items).toMatchObject([{ location: 'harbor', comments: 2_050, read: 2_000, n: 2_000 }]);
  expect(next).toBe('harbor');
  expect(turns).toBeGreaterThan(10);
  const rest = await report('?cursor=harbor');
  expect(rest.items.flatMap(({ quotes }) => quotes.map(({ text }) => text))).toEqual(['At the mill']);
});

test('the thread that reads comments finds two about a driver, too', async () => {
  const built = new URL('../../packages/collector/dist/features/comments/comment-reader.js', import.meta.url).href;
  const reader = (await import(built)).commentReader();
  onTestFinished(() => reader.close());
  const it = await collector();
  const [shown, scored, , completed] = said('Nobody made me wait', { score: 9 });
  const rated = { ...scored, id: newId(), question: 'drivers', value: { welcome: 1 } };
  const wrote = { ...scored, id: newId(), question: 'comment', value: 'Anna was cold to me' };
  await sendAll(it, [
    { ...shown },
    { ...scored },
    rated,
    wrote,
    { ...completed },
    ...said('So welcome!', { score: 9 }),
  ]);
  const comments = await it.database.readViews(readComments, { site: SITE }, 10);
  const asked = { comments, driver: 'welcome', terms: { en: ['welcome'] }, names: ['Anna'] };
  const pair = await reader.two(asked);
  expect(pair).toMatchObject({
    bad: { text: '••• was cold to me', rating: 1, mentions: [], score: 9 },
    good: { text: 'So welcome!', rating: null, mentions: ['welcome'] },
  });
});
