import type { ProgramInput } from '@goodword/protocol';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openQuietly, person, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { openShop, useStage } from '../support/stage.ts';

/*
 * What a customer reads, sentence by sentence, as a browser shows it. A sentence of the widget that changes, goes or comes changes a list
 * here: read it aloud before you write it down.
 */

useBrowser();
useStage();

const MANAGER = { name: 'Ines Rowe', role: 'store manager', promise: 'Calls by tomorrow noon' };
const PLACE = { id: 'pier', name: 'Pier 4', address: '4 Quay Street', manager: MANAGER };
const PROGRAM: ProgramInput = {
  id: 'visit',
  name: 'After a visit',
  trigger: { delaySeconds: 0 },
  questions: [
    { id: 'score', type: 'score', text: 'Would you recommend us?', low: 'Not likely', high: 'Very likely' },
    { id: 'comment', type: 'comment', text: 'What should we know?' },
  ],
  recommend: {
    title: 'Put in a good word?',
    text: 'A friend sees this card.',
    prompt: 'What would you tell a friend?',
  },
  followUp: { title: 'May somebody call?', text: 'We want to put it right.' },
  thanks: { title: 'Wonderful, see you soon!', text: 'You made our day.' },
};
const shopWith = (program: Partial<ProgramInput> = {}) =>
  openShop({
    settings: { name: 'Harbor Books', privacyUrl: 'https://harbor.example/privacy' },
    locations: [PLACE],
    programs: [{ ...PROGRAM, ...program } as ProgramInput],
  });

/** All that is read on the card, in its order: what is seen, what a field says while it is empty, what a screen reader is told. */
function read(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const card = document.querySelector('goodword-panel')?.shadowRoot?.querySelector('.card');
    const lines: string[] = [];
    const add = (text: string | null | undefined) => {
      const said = (text ?? '').replace(/\s+/g, ' ').trim();
      if (said && said !== lines.at(-1)) lines.push(said);
    };
    /** Each element of a sentence stands by itself. */
    const words = (node: Node): string =>
      node.nodeType === 3 ? (node.nodeValue ?? '') : ` ${[...node.childNodes].map(words).join('')} `;
    const walk = (node: Element) => {
      if (getComputedStyle(node).display === 'none' || node.getAttribute('aria-hidden') === 'true') return;
      add(node.getAttribute('aria-label'));
      add(node.getAttribute('placeholder'));
      const isSentence = [...node.childNodes].some((each) => each.nodeType === 3 && each.nodeValue?.trim());
      if (isSentence) add(words(node));
      else for (const each of node.children) walk(each);
    };
    if (card) walk(card);
    return lines.filter((line) => !/^\d+$/.test(line));
  });
}

const HEAD = ['Harbor Books', 'Pier 4 · 4 Quay Street', 'Close'];

async function begin(program?: Partial<ProgramInput>, options = {}) {
  const shop = await shopWith(program);
  const { page } = await openQuietly(await person(options), shop.url);
  const card = new Card(page);
  await card.shown();
  return { page, card, shop };
}

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
  const context = await person();
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

const RARE: ProgramInput['questions'] = [
  { id: 'faces', type: 'smileys', text: 'How did you feel?', mayDecline: true },
  { id: 'again', type: 'thumbs', text: 'Would you come again?' },
  {
    id: 'why',
    type: 'choice',
    text: 'Why did you come?',
    many: true,
    options: [
      { id: 'price', text: 'The price' },
      { id: 'staff', text: 'The people' },
    ],
    other: 'Something else',
  },
  {
    id: 'order',
    type: 'ranking',
    text: 'What matters?',
    items: [
      { id: 'price', text: 'Price' },
      { id: 'time', text: 'Time' },
    ],
  },
  { id: 'day', type: 'date', text: 'When was it?' },
  { id: 'contact', type: 'contact', text: 'How do we reach you?', permission: 'You may use it for this.' },
  { id: 'may', type: 'consent', text: 'One more thing', permission: 'You may print my words.', required: true },
];

test('who is asked rarer questions reads', async () => {
  const { page, card } = await begin({ questions: RARE });
  const said = async () => (await read(page)).slice(HEAD.length);
  const next = async (heading: string) => {
    await card.press('Next');
    await card.heading(heading);
  };
  await expect
    .poll(said)
    .toEqual([
      'How did you feel?',
      'Very unhappy',
      'Unhappy',
      'So-so',
      'Happy',
      'Very happy',
      'Prefer not to say',
      '1 of 7',
      'Next',
      'Goes to Harbor Books only. Privacy',
      'How did you feel?',
    ]);
  await next('Would you come again?');
  expect(await said()).toEqual(['Would you come again?', 'Not good', 'Good', 'Back', '2 of 7', 'Next']);
  await next('Why did you come?');
  await card.dialog.getByText('Something else').click();
  expect(await said()).toEqual([
    'Why did you come?',
    'Choose as many as apply.',
    'The price',
    'The people',
    'Something else',
    'In your words',
    'Back',
    '3 of 7',
    'Next',
  ]);
  await next('What matters?');
  await card.dialog.getByText('Price').click();
  expect(await said()).toEqual([
    'What matters?',
    'Tap in order: the most important first.',
    'Price, place 1',
    'Price',
    'Time',
    'Back',
    '4 of 7',
    'Next',
  ]);
  await next('When was it?');
  expect(await said()).toEqual(['When was it?', 'Today', 'Yesterday', 'Another day', 'Back', '5 of 7', 'Next']);
  await next('How do we reach you?');
  expect(await said()).toEqual([
    'How do we reach you?',
    'Call me',
    'Write to me',
    'Your number',
    'You may use it for this.',
    'Back',
    '6 of 7',
    'Next',
  ]);
  await next('One more thing');
  await card.press('Send');
  await card.dialog.getByText('Tick the box to go on.').waitFor();
});

test('who has to say which of many places it was reads how many there are, in the order that people count in', async () => {
  const locations = Array.from({ length: 202 }, (_, at) => ({ id: `s${at}`, name: `Shop ${at}` }));
  const questions = [{ id: 'place', type: 'location' as const, text: 'Which shop was it?' }, ...PROGRAM.questions];
  const shop = await openShop({ locations, programs: [{ ...PROGRAM, questions }] });
  const { page } = await openQuietly(await person(), shop.url);
  const card = new Card(page);
  await card.dialog.getByText('8 of 202 places shown.').waitFor();
  const shops = async () => (await read(page)).filter((line) => line.startsWith('Shop '));
  expect(await shops()).toEqual([0, 1, 2, 3, 4, 5, 6, 7].map((at) => `Shop ${at}`));
  const search = card.dialog.getByRole('searchbox', { name: 'Name, town or street' });
  await search.fill('shop 20');
  await card.dialog.getByText('4 places').waitFor();
  expect(await shops()).toEqual(['Shop 20', 'Shop 200', 'Shop 201', 'Shop 120']);
  await search.fill('shop 201');
  await card.dialog.getByText('1 place', { exact: true }).waitFor();
  await search.fill('nowhere');
  await card.dialog.getByText('Nothing found. Try a town or a street.').waitFor();
  await card.dialog.getByText('Use my location').waitFor();
});
