import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'What people say about {place}',
  visits: {
    each: 'Each was left after a visit that our records confirm, in the customer’s own words.',
    some: '{verified} of {shown} were left after a visit that our records confirm, all in the customers’ own words.',
    one: '{verified} of {shown} was left after a visit that our records confirm, all in the customers’ own words.',
    none: 'In the customers’ own words. Nobody checked whether there was a visit.',
  },
  all: {
    one: 'The one that may be shown is here.',
    other: 'All {count} that may be shown are here, newest first.',
  },
  score: 'None is left out, changed or moved because of its score.',
  how: 'How this works',
  howText:
    'Everyone who answers is invited to say it to others, whatever their score, and decides whether it may stand here. They can take it back. Only abuse is taken down.',
  every: 'All',
  kinds: { visit: 'Visit', purchase: 'Purchase', service: 'Service', meal: 'Meal' },
  after: {
    visit: 'After a visit on {day}',
    purchase: 'After a purchase on {day}',
    service: 'After a service visit on {day}',
    meal: 'After a meal on {day}',
  },
  on: 'Left on {day}. We did not check the visit.',
  someone: 'A customer',
  readAll: 'Read it all',
  more: 'Show more',
  part: '{shown} of {total} shown.',
  withdrawn: { one: '{count} was taken back by its author.', other: '{count} were taken back by their authors.' },
  hidden: { one: '{count} was taken down for abuse.', other: '{count} were taken down for abuse.' },
  say: 'Been here? Say it in your own words',
  emptyTitle: 'No words about {place} yet',
  empty: 'What customers say will stand here, all of it, as they wrote it.',
  away: 'They cannot be loaded just now.',
  again: 'Try again',
};

export default wall;
