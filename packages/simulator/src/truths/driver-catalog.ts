/** What a simulated customer may be asked to rate, and what somebody writes for whom it went wrong. */
export interface CatalogedDriver {
  id: string;
  text: string;
  trouble: readonly string[];
}

/** In the order in which `--drivers` takes them. */
export const DRIVER_CATALOG: readonly CatalogedDriver[] = [
  {
    id: 'wait',
    text: 'The wait was short',
    trouble: [
      'The wait was far too long.',
      'I waited forty minutes before anybody came.',
      'Long queue, one till open.',
    ],
  },
  {
    id: 'welcome',
    text: 'I felt welcome',
    trouble: ['Nobody said hello.', 'I felt in the way.', 'Staff talked to each other and not to me.'],
  },
  {
    id: 'advice',
    text: 'I could trust the advice',
    trouble: ['I was told three different things.', 'The advice turned out to be wrong.'],
  },
  { id: 'value', text: 'It was worth the price', trouble: ['Much too dear.', 'The bill was higher than I was told.'] },
  { id: 'clean', text: 'It was clean', trouble: ['The floor was dirty.', 'The restroom was not clean.'] },
  { id: 'choice', text: 'I found what I wanted', trouble: ['Half of the shelf was empty.', 'Out of stock again.'] },
  { id: 'promise', text: 'They kept their word', trouble: ['Promised for Monday, ready on Thursday.'] },
  { id: 'ease', text: 'It was easy', trouble: ['Far too complicated.', 'I had to ask four times.'] },
  { id: 'honest', text: 'They were honest with me', trouble: ['They hid the fault from me.'] },
  { id: 'listened', text: 'I felt listened to', trouble: ['Nobody listened to what I said.'] },
  { id: 'repair', text: 'It was right the first time', trouble: ['I had to come back with the same fault.'] },
  { id: 'parking', text: 'It was easy to get there', trouble: ['No parking anywhere.'] },
];
