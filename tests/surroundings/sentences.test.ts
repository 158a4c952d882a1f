import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { begin, HEAD, PROGRAM, read, shopWith } from '../support/read-card.ts';
import { useStage } from '../support/stage.ts';

/*
 * What a customer reads, sentence by sentence, as a browser shows it. A sentence of the widget that changes, goes or comes changes a list
 * here: read it aloud before you write it down.
 */

useBrowser();
useStage();

test('a happy customer reads', async () => {
  const { page, card } = await begin();
  await expect
    .poll(() => read(page))
    .toEqual([
      ...HEAD,
      'Would you recommend us?',
      '0 Not likely',
      '10 Very likely',
      '1 of 2',
      'Next',
      'Goes to Harbor Books only. Privacy',
      'Would you recommend us?',
    ]);
  await card.choose(9);
  await card.press('Next');
  await card.heading('What should we know?');
  // The status line has not stayed behind with the first question.
  expect(await read(page)).toEqual([...HEAD, 'What should we know?', 'Back', '2 of 2', 'Send']);
  await card.dialog.getByRole('textbox').fill('Good people.');
  await card.press('Send');
  await card.heading('Put in a good word?');
  await card.dialog.getByText('Opens your own app.').waitFor();
  const channels = ['Send by e-mail', 'Message', 'WhatsApp', 'Copy link', 'Facebook', 'X', 'More'];
  const share = [...HEAD, 'Put in a good word?', 'A friend sees this card.'];
  const where = ['Pier 4', '4 Quay Street'];
  const opens = 'Opens your own app. You press send.';
  expect(await read(page)).toEqual([
    ...share,
    'Your words',
    'What would you tell a friend?',
    'First name, if you like',
    'Use what I wrote',
    ...where,
    ...channels,
    opens,
    'No, thanks',
  ]);
  await card.press('Use what I wrote');
  const public_ =
    'Sending or Done makes your words and name public: on a page about this place, and on Harbor Books’s own pages. You can take them back.';
  const written = ['Good people.', 'First name, if you like', 'Edit', ...where, public_];
  expect(await read(page)).toEqual([...share, ...written, ...channels, opens, 'Done']);
  await card.dialog.getByRole('textbox', { name: 'First name' }).fill('Catie');
  await card.press('Copy link');
  await card.dialog.getByText('Link copied.').waitFor();
  await card.press('Done');
  await card.dialog.getByText('Your words are public.').waitFor();
  expect(await read(page)).toEqual([
    ...HEAD,
    'Wonderful, see you soon!',
    'You made our day.',
    'Your words are public. Take them back',
    'Keep this link: it takes your words back whenever you like.',
    'Copy link',
    'E-mail it to me',
    'Tell a friend',
    'Close',
  ]);
});

test('an unhappy customer reads', async () => {
  const { page, card } = await begin();
  await card.choose(2);
  await card.press('Next');
  await card.press('Send');
  await card.heading('May somebody call?');
  const before = [
    ...HEAD,
    'May somebody call?',
    'We want to put it right.',
    'Ines Rowe, store manager Calls by tomorrow noon',
  ];
  expect(await read(page)).toEqual([
    ...before,
    'Call me',
    'Write to me',
    'Your number',
    'Use this number to call me about this visit, and for nothing else.',
    'No, thanks',
    'Ask for a call',
  ]);
  await card.press('Ask for a call');
  await card.dialog.getByText('Some digits seem to be missing.').waitFor();
  await card.dialog.locator('label', { hasText: 'Write to me' }).click();
  // Nobody who is written to is promised a call.
  expect(await read(page)).toEqual([
    ...before.slice(0, -1),
    'Ines Rowe, store manager',
    'Call me',
    'Write to me',
    'Your e-mail address',
    'Use this address to write to me about this visit, and for nothing else.',
    'No, thanks',
    'Ask for a reply',
  ]);
  await card.press('Ask for a reply');
  await card.dialog.getByText('An address looks like name@example.com.').waitFor();
  await card.dialog.getByRole('textbox').fill('ann@example.com');
  await card.press('Ask for a reply');
  await card.dialog.getByText('Tick the box first, so that we may.').waitFor();
  await card.dialog.getByRole('checkbox').check();
  await card.press('Ask for a reply');
  await card.heading('Thank you.');
  // Nothing cheerful, and no call.
  expect(await read(page)).toEqual([
    ...HEAD,
    'Thank you.',
    'Ines Rowe will write to you At ann@example.com. Change',
    'Tell a friend',
    'Close',
  ]);
});

test('a customer who was unhappy reads what the program says to them, and the promise of a call who asked for one', async () => {
  const thanks = { ...PROGRAM.thanks, unhappy: { title: 'We are sorry.', text: 'Ines reads all of it.' } };
  const { page, card } = await begin({ thanks });
  await card.choose(0);
  await card.press('Next');
  await card.press('Send');
  // The comment, too, is a field: on a busy machine it may still be there.
  await card.heading('May somebody call?');
  await card.dialog.getByRole('textbox').fill('419 555 0142');
  await card.dialog.getByRole('checkbox').check();
  await card.press('Ask for a call');
  await card.heading('We are sorry.');
  expect(await read(page)).toEqual([
    ...HEAD,
    'We are sorry.',
    'Ines reads all of it.',
    'Ines Rowe will call you Calls by tomorrow noon On 419 555 0142. Change',
    'Tell a friend',
    'Close',
  ]);
});

test('a customer in between is thanked as the program has it', async () => {
  const { card } = await begin();
  await card.choose(7);
  await card.press('Next');
  await card.press('Send');
  await card.heading('Wonderful, see you soon!');
});

test('who goes on too soon, and who is offline, reads', async () => {
  const questions = PROGRAM.questions.map((each) => ({ ...each, required: true }));
  const shop = await shopWith({ questions });
  const context = await anybody();
  const { page } = await openQuietly(context, shop.url);
  const card = new Card(page);
  await card.shown();
  await card.press('Next');
  await card.dialog.getByText('Choose one to go on.').waitFor();
  await card.choose(7);
  await card.press('Next');
  await card.press('Send');
  await card.dialog.getByText('Write a few words to go on.').waitFor();
  await card.dialog.getByRole('textbox').fill('Good.');
  await context.setOffline(true);
  await card.press('Send');
  await card.dialog.getByText('Could not send. Try again.').waitFor();
});

test('who writes much reads how much there is room for, before it is cut', async () => {
  const { page, card } = await begin();
  await card.choose(10);
  await card.press('Next');
  await card.heading('What should we know?');
  const field = card.dialog.getByRole('textbox');
  await field.fill('x'.repeat(1_800));
  expect((await read(page)).filter((line) => line.includes('/'))).toEqual([]);
  await field.fill('x'.repeat(1_950));
  expect(await read(page)).toContain('1950/2000');
  await field.press('End');
  await field.pressSequentially('y'.repeat(60));
  expect(await read(page)).toContain('2000/2000');
  await field.fill('Good people.');
  await card.press('Send');
  await card.dialog.getByRole('textbox', { name: 'First name' }).fill('n'.repeat(80));
  expect(await read(page)).toContain('80/80');
  await card.dialog.getByRole('textbox', { name: 'Your words' }).fill('x'.repeat(2_000));
  expect(await read(page)).toContain('2000/2000');
});
