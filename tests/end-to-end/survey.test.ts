import { describe, expect, test } from 'vitest';
import { accessibilityFlaws, anybody, openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card, DELIVERIES, delivery, useDemo } from '../support/deliveries.ts';
import { eventsSince, funnel, mark, stored } from '../support/stored.ts';

useBrowser();
useDemo();

describe.each(DELIVERIES)('%s', (name) => {
  test('a happy customer answers, recommends by a copied link, and a friend opens it', async () => {
    const of = delivery(name);
    const before = await funnel(of);
    const marker = mark(of);
    const customer = await person({ permissions: ['clipboard-read', 'clipboard-write'] });
    const { page, quiet } = await openQuietly(customer, of.page);
    const card = new Card(page);
    await card.shown();
    await card.answer({ score: 10, comment: 'They showed me the worn part.' });

    await card.dialog.getByRole('textbox', { name: 'Your words' }).waitFor();
    expect(await card.dialog.getByRole('textbox', { name: 'Your words' }).inputValue()).toBe('');
    await card.press('Use what I wrote');
    await card.press('Copy link');
    await card.dialog.getByText('Link copied.').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${of.collector}/r/[A-Za-z0-9_-]{16}\\?c=copy$`));
    await card.press('Done');
    await card.dialog.getByRole('link', { name: 'Take them back' }).waitFor();

    const events = await stored(of, marker, [
      'survey.shown',
      'survey.completed',
      'share.invited',
      'share.opened',
      'recommendation.published',
    ]);
    const [response] = new Set(events.map((event) => event.response).filter(Boolean));
    const code = new URL(link).pathname.split('/').at(-1);
    expect(events).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'survey.answered', response, question: 'score', value: 10 }),
        expect.objectContaining({
          type: 'survey.answered',
          response,
          question: 'comment',
          value: 'They showed me the worn part.',
        }),
        expect.objectContaining({ type: 'recommendation.prepared', response, code }),
        expect.objectContaining({
          type: 'recommendation.published',
          code,
          words: 'They showed me the worn part.',
          consent: { wording: expect.stringContaining('public'), shownOn: ['page', 'wall'] },
        }),
        expect.objectContaining({ type: 'share.opened', response, code, channel: 'copy' }),
      ]),
    );

    const friend = await anybody();
    const opened = await openQuietly(friend, link);
    await opened.page.getByText('They showed me the worn part.').first().waitFor();
    await stored(of, marker, ['link.landed']);
    expect(opened.quiet.noise).toEqual([]);
    const after = await funnel(of);
    for (const step of ['asked', 'answered', 'promoters', 'invited', 'advocates', 'shares', 'visitors'] as const) {
      expect([step, after[step]]).toEqual([step, (before[step] ?? 0) + 1]);
    }
    expect(after.previews).toBe(before.previews);

    expect(quiet.noise).toEqual([]);
    expect(await quiet.shift()).toBe(0);
    expect(await quiet.globals()).toEqual(of.globals);
  });
});

// The card is one and the same: what is not about its files is asked of one delivery here, and of others in `tests/browsers/stories.test.ts`.
test('an unhappy customer is asked whether somebody may get in touch; nothing is stored without the tick', async () => {
  const of = delivery('script tag under a strict policy');
  const marker = mark(of);
  const { page, quiet } = await openQuietly(await anybody(), of.page);
  const card = new Card(page);
  await card.shown();
  await card.answer({ score: 2, comment: 'Nobody looked up.' });
  const field = card.dialog.getByRole('textbox', { name: 'Your number' });
  await field.fill('555 0142');
  const box = card.dialog.getByRole('checkbox');
  expect(await box.isChecked()).toBe(false);
  await card.press('Ask for a call');
  await card.dialog.getByText('Tick the box first').waitFor();
  expect((await stored(of, marker, ['survey.completed'])).some(({ type }) => type === 'contact.requested')).toBe(false);
  await card.dialog.getByText('Use this number').click();
  await card.press('Ask for a call');
  await card.press('Tell a friend');
  await card.dialog.getByRole('textbox', { name: 'Your words' }).waitFor();

  const events = await stored(of, marker, ['contact.requested', 'share.invited']);
  expect(events.find(({ type }) => type === 'contact.requested')).toMatchObject({
    method: 'phone',
    contact: '555 0142',
    consent: { wording: 'Use this number to call me about this visit, and for nothing else.' },
  });
  expect(quiet.noise).toEqual([]);
  expect(await quiet.shift()).toBe(0);
});

test('dismissed is remembered: the page does not ask again', async () => {
  const of = delivery('npm SDK');
  const marker = mark(of);
  const context = await anybody();
  const { page } = await openQuietly(context, of.page);
  const card = new Card(page);
  await card.shown();
  await card.press('Close');
  await card.dialog.waitFor({ state: 'detached' });
  await stored(of, marker, ['survey.shown', 'survey.dismissed']);
  await page.reload();
  // The programs of the demo ask after three seconds.
  await page.waitForTimeout(4_500);
  expect(await card.dialog.count()).toBe(0);
  expect(eventsSince(of, marker).filter(({ type }) => type === 'survey.shown')).toHaveLength(1);
});

test('every step is accessible', async () => {
  const of = delivery('script tag');
  const { page } = await openQuietly(await person({ bypassCSP: true }), of.page);
  const card = new Card(page);
  await card.shown();
  const flaws: Record<string, string[]> = {};
  const look = async (step: string) => {
    await page.evaluate(() =>
      Promise.all(document.getAnimations().map((each) => each.finished.catch(() => undefined))),
    );
    flaws[step] = await accessibilityFlaws(page);
  };
  await card.answer({ score: 3, comment: 'Cold room.', onStep: look });
  await card.dialog.getByRole('textbox', { name: 'Your number' }).waitFor();
  await look('follow-up');
  await card.press('Ask for a call');
  await look('follow-up with an error');
  await card.press('No, thanks');
  await card.press('Tell a friend');
  await card.dialog.getByRole('textbox', { name: 'Your words' }).waitFor();
  await look('share, empty');
  await card.press('Use what I wrote');
  await look('share, with words');
  await card.press('Done');
  await card.dialog.getByRole('heading', { name: 'Thank you' }).waitFor();
  await look('thanks');
  expect(Object.keys(flaws).length).toBeGreaterThanOrEqual(7);
  for (const [step, found] of Object.entries(flaws)) expect([step, found]).toEqual([step, []]);
});

test('the keyboard alone answers: digits give the score, Enter goes on', async () => {
  const of = delivery('script tag');
  const marker = mark(of);
  const { page } = await openQuietly(await anybody(), of.page);
  const card = new Card(page);
  await card.shown();
  // The card steals no focus: it is reached like everything else of the page.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await card.dialog.getByRole('radio').first().focus();
  await page.keyboard.press('9');
  await card.dialog.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  const events = await stored(of, marker, ['survey.answered']);
  expect(events.find(({ type }) => type === 'survey.answered')).toMatchObject({ question: 'score', value: 9 });
});

test('a page that is shut in the middle keeps what was answered', async () => {
  const of = delivery('script tag');
  const marker = mark(of);
  const { page } = await openQuietly(await anybody(), of.page);
  const card = new Card(page);
  await card.shown();
  await card.choose(4);
  await page.goto('about:blank');
  const events = await stored(of, marker, ['survey.answered']);
  expect(events.find(({ type }) => type === 'survey.answered')).toMatchObject({ question: 'score', value: 4 });
});
