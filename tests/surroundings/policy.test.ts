import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { answerAll, expectQuiet, openShop, PROGRAM, type Shop, useStage, WHOLE } from '../support/stage.ts';

useBrowser();
useStage();

const NONCE = 'bm9uY2U';
/** Nothing but what the widget needs, as the README says it. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'";

const documented = (collector: string) =>
  `${NOTHING}; script-src ${collector}; connect-src ${collector}; img-src ${collector}; require-trusted-types-for 'script'; trusted-types 'none'`;

const POLICIES: [name: string, policy: (collector: string) => string][] = [
  ['as the README documents it, with Trusted Types required and no policy allowed', documented],
  [
    'with a nonce beside it',
    (collector) =>
      `${NOTHING}; script-src 'nonce-${NONCE}' ${collector}; connect-src ${collector}; img-src ${collector}; require-trusted-types-for 'script'; trusted-types 'none'`,
  ],
  [
    'with a nonce and strict-dynamic, which makes browsers forget every address',
    (collector) =>
      `${NOTHING}; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src ${collector}; require-trusted-types-for 'script'; trusted-types 'none'`,
  ],
];

function open(policy: (collector: string) => string, parts: Parameters<typeof openShop>[0] = {}): Promise<Shop> {
  return openShop(parts).then((shop) => {
    const headers = { 'content-security-policy': policy(shop.collector) };
    return { ...shop, url: shop.put({ ...parts.page, tag: `nonce="${NONCE}"`, headers }) };
  });
}

test.each(POLICIES)(
  'formbricks #6796 #4851: a strict policy, %s: the whole way without one violation',
  async (_, policy) => {
    const shop = await open(policy);
    const { page, quiet } = await openQuietly(await anybody(), shop.url);
    const card = new Card(page);
    await answerAll(card);
    await card.dialog.getByRole('textbox', { name: 'Your words' }).pressSequentially('Go there.');
    await card.press('Done');
    await card.dialog.getByRole('link', { name: 'Take them back' }).waitFor();
    await shop.received([...WHOLE, 'recommendation.published']);
    await expectQuiet(quiet);
  },
);

test.each(['modal', 'tab', 'inline'] as const)(
  'survey-library #2656 #7974: the same for a survey as a %s',
  async (as) => {
    const shop = await open(documented, {
      page: { body: as === 'inline' ? '<goodword-survey></goodword-survey>' : '<h1>Lakeside Motors</h1>' },
      programs: [{ ...PROGRAM, display: { as, label: 'Tell us' }, questions: RARER }],
    });
    const { page, quiet } = await openQuietly(await anybody(), shop.url);
    if (as === 'tab') await page.locator('goodword-tab').getByRole('button', { name: 'Tell us' }).click();
    const panel = page.locator('goodword-panel');
    await panel.getByRole('heading', { name: 'Which way?' }).waitFor();
    await panel.getByRole('radiogroup').or(panel.getByRole('group')).first().waitFor();
    await shop.received(['survey.shown']);
    await expectQuiet(quiet);
  },
);

const RARER: (typeof PROGRAM)['questions'] = [
  {
    id: 'way',
    type: 'choice',
    text: 'Which way?',
    options: [
      { id: 'car', text: 'By car' },
      { id: 'foot', text: 'On foot' },
    ],
    other: 'Otherwise',
  },
  { id: 'face', type: 'smileys', text: 'How was it?' },
];

test('posthog-js #1754 #1765 #3907: a policy that lets nothing of ours in leaves the page as it is', async () => {
  const shop = await open(() => `${NOTHING}; script-src 'nonce-other'`);
  const { page, quiet } = await openQuietly(await anybody(), shop.url);
  expect(await page.evaluate('typeof goodword')).toBe('undefined');
  // The browser reports the one script that the page itself names and forbids.
  await expectQuiet(quiet, { noise: [/goodword\.js/], globals: [] });
});
