import { describe, expect, test } from 'vitest';
import { collector, SITE, type TestCollector, TOKEN } from '../support/collector.ts';
import { makeLink } from '../support/friend.ts';
import { answers, customer } from '../support/journey.ts';

const csv = (it: TestCollector, what: string, token = TOKEN) =>
  it.call('GET', `/v1/export/${what}.csv`, undefined, { token });

/** A link with these words on it. */
async function say(it: TestCollector, words: string, name?: string): Promise<string> {
  const code = await makeLink(it);
  const { status } = await it.call('PUT', `/v1/recommendations/${code}`, {
    site: SITE,
    words,
    ...(name === undefined ? {} : { name }),
    consent: { wording: 'Public.' },
  });
  expect(status).toBe(200);
  return code;
}

describe('GET /v1/export/:what.csv', () => {
  test('has a header, a row each, and quotes what has to be', async () => {
    const it = await collector();
    const code = await say(it, 'They said "soon",\nand it was.', 'Ann, of course');
    const { status, text, headers } = await csv(it, 'recommendations');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="recommendations.csv"',
      'cache-control': 'no-store',
    });
    const [header, row] = text.split('\r\n');
    expect(header?.replace('\ufeff', '').startsWith('code,location,words,name,withdrawn,')).toBe(true);
    expect(row).toContain(`${code},harbor,"They said ""soon"",\nand it was.","Ann, of course",false,visit`);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '＝1+1', '=cmd|calc!A0'])(
    'a spreadsheet takes %s for words',
    async (words) => {
      const it = await collector();
      await say(it, words, words);
      const { text } = await csv(it, 'recommendations');
      const [, row = ''] = text.split('\r\n');
      const [, , shown, name] = row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
      for (const cell of [shown, name]) expect(cell?.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  test('every kind, to the last row; what is no cell is JSON', async () => {
    const it = await collector();
    await it.send([...answers(customer(), 9), ...answers(customer(), 2)]);
    const events = (await csv(it, 'events')).text.trim().split('\r\n');
    expect(events).toHaveLength(7);
    expect(events[0]).toContain('id,type,at,visitor,session,program,location,response,code,stamp,event');
    expect(events[1]).toContain('""type"":""survey.shown""');
    const responses = (await csv(it, 'responses')).text.trim().split('\r\n');
    expect(responses).toHaveLength(3);
    expect(responses[1]).toMatch(/,9,.*"\{""score"":9\}"$/);
    expect((await csv(it, 'conversions')).text.trim().split('\r\n')).toHaveLength(1);
  });

  test('needs the scope', async () => {
    const it = await collector();
    expect((await it.call('GET', '/v1/export/events.csv')).status).toBe(401);
    expect((await csv(it, 'secrets')).status).toBe(400);
  });
});
