import type { ProgramInput } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { anybody, openQuietly, useBrowser } from '../support/browser.ts';
import { Card } from '../support/deliveries.ts';
import { begin, HEAD, PROGRAM, read } from '../support/read-card.ts';
import { openShop, useStage } from '../support/stage.ts';

useBrowser();
useStage();

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

test('who is asked further questions reads', async () => {
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
  const { page } = await openQuietly(await anybody(), shop.url);
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
