import { describe, expect, test } from 'vitest';
import { type DemoLine, demoDatabase, startDemo } from '../support/demo.ts';
import { exported } from '../support/stored.ts';

type Row = Record<string, unknown> & {
  type: string;
  stamp: { person?: string; click?: string; question?: string; flags: string[] };
};

/** The funnel as WIRE's words say it, from the exported events alone: none of the collector's code has a part in it. */
function recount(events: Row[]) {
  const of = (...types: string[]) =>
    events.filter(({ type, stamp }) => types.includes(type) && stamp.flags.length === 0);
  const distinct = (values: unknown[]) => new Set(values).size;
  const surveys = of('survey.shown', 'survey.answered', 'survey.completed', 'survey.dismissed');
  const scores = new Map<unknown, number>();
  for (const { response, value } of of('survey.answered').filter(({ stamp }) => stamp.question === 'score')) {
    scores.set(response, value as number);
  }
  const landed = of('link.landed');
  const clicks = new Set(landed.map(({ stamp }) => stamp.click));
  const sales = new Map<unknown, { minor: number; confirmed: boolean }>();
  for (const { order, click, value } of of('conversion')) {
    if (clicks.has(click as string)) sales.set(order, { minor: (value as { minor: number }).minor, confirmed: false });
  }
  for (const { order } of of('conversion.confirmed')) {
    const sale = sales.get(order);
    if (sale) sale.confirmed = true;
  }
  return {
    asked: distinct(surveys.map(({ response }) => response)),
    // History is older than 30 minutes, so every score is an answer.
    answered: distinct([...of('survey.completed').map(({ response }) => response), ...scores.keys()]),
    promoters: [...scores.values()].filter((score) => score >= 9).length,
    invited: distinct(of('share.invited').map(({ response }) => response)),
    advocates: distinct(of('share.opened').map(({ visitor }) => visitor)),
    shares: of('share.opened').length,
    previews: of('link.previewed').length,
    visitors: distinct(landed.map(({ code, stamp }) => `${code} ${stamp.person}`)),
    conversions: sales.size,
    value: [{ currency: 'USD', minor: [...sales.values()].reduce((sum, { minor }) => sum + minor, 0) }],
    confirmed: [...sales.values()].filter(({ confirmed }) => confirmed).length,
  };
}

async function once(...args: string[]): Promise<{ line: DemoLine; output: string }> {
  const { line, output, stop } = await startDemo(['--once', '--port', '0', ...args]);
  await stop();
  return { line, output };
}

const funnels = ({ sites }: DemoLine) => sites.map(({ name, funnel }) => ({ name, funnel }));

describe('npm run demo', () => {
  test("tells the article's story with its own figures, which the events alone confirm", async () => {
    const { database, remove } = await demoDatabase();
    const demo = await startDemo(['--port', '0', '--database', database]);
    try {
      expect(demo.output.trim().split('\n')).toHaveLength(1);
      const [dealer, retailer] = demo.line.sites;
      expect([dealer?.locations, retailer?.locations]).toEqual([12, 40]);
      const answered = dealer?.funnel.answered ?? 0;
      const advocates = dealer?.funnel.advocates ?? 0;
      expect(Math.abs(answered - 726)).toBeLessThanOrEqual(726 * 0.05);
      expect(advocates / answered).toBeGreaterThan(0.13);
      expect(advocates / answered).toBeLessThan(0.21);
      for (const site of demo.line.sites) {
        const events = (await exported(
          { collector: demo.line.collector, token: site.token },
          'events',
        )) as unknown as Row[];
        const { confirmed, ...counted } = recount(events);
        expect(site.funnel).toMatchObject(counted);
        expect((site.funnel.confirmed as unknown as { conversions: number }).conversions).toBe(confirmed);
        expect(counted.shares).toBeGreaterThanOrEqual(counted.advocates);
      }
      const [dealerSite] = demo.line.sites;
      const { collector } = demo.line;
      const published = await exported({ collector, token: dealerSite?.token ?? '' }, 'recommendations');
      const { code } = published.find(({ words }) => words) as unknown as { code: string };
      const card = await fetch(`${collector}/r/${code}/card.png`);
      expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect((await card.arrayBuffer()).byteLength).toBeLessThan(300 * 1024);
    } finally {
      await demo.stop();
      await remove();
    }
  });

  test('a database that holds the demo is used again; the same seed tells the same, another seed another', async () => {
    const { database, remove } = await demoDatabase();
    const used = await once('--database', database);
    await remove();
    const [same, other] = [await once(), await once('--seed', '8')];
    expect(funnels(same.line)).toEqual(funnels(used.line));
    const keys = ({ sites }: DemoLine) => sites.map(({ site, token }) => [site, token]);
    expect(keys(same.line)).toEqual(keys(used.line));
    expect(funnels(other.line)).not.toEqual(funnels(used.line));
    expect(other.line.sites[0]?.site).not.toBe(used.line.sites[0]?.site);
    expect(Math.abs((other.line.sites[0]?.funnel.answered ?? 0) - 726)).toBeLessThanOrEqual(726 * 0.05);
  });

  test.each([
    [['--seed', 'seven'], '--seed is "seven": write a whole number'],
    [['--port', '99999'], '--port is "99999"'],
    [['--database', 'mysql://x'], '--database is neither file: and a path nor'],
    [['--sed', '7'], 'The options are: --seed'],
  ])('%j ends with one line that says what to write', async (args, says) => {
    await expect(startDemo(args)).rejects.toThrow(says);
  });
});
