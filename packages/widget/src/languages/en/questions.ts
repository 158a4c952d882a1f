import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Prefer not to say',
  other: 'In your words',
  smileys: ['Very unhappy', 'Unhappy', 'So-so', 'Happy', 'Very happy'],
  thumbs: { down: 'Not good', up: 'Good' },
  many: 'Choose as many as apply.',
  ranking: 'Tap in order: the most important first.',
  ranked: '{item}, place {place}',
  date: { today: 'Today', yesterday: 'Yesterday', other: 'Another day', future: 'Choose a day that has been.' },
  location: {
    search: 'Name, town or street',
    near: 'Use my location',
    looking: 'Looking',
    notLocated: 'Your location could not be had. Search by name instead.',
    none: 'Nothing found. Try a town or a street.',
    failed: 'Could not search. Try again.',
    found: { one: '{count} place', other: '{count} places' },
    part: '{shown} of {total} places shown.',
  },
  missingTick: 'Tick the box to go on.',
  visit: {
    visit: 'Your visit, {day}',
    purchase: 'Your purchase, {day}',
    service: 'Your service visit, {day}',
    meal: 'Your meal, {day}',
  },
};

export default questions;
