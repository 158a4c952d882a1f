import type { ProgramInput } from '@goodword/protocol';

/** Programs to start from, by id: what to ask after which kind of visit. */
export const READY_PROGRAMS = {
  'store-visit': program({
    id: 'store-visit',
    name: 'After a visit to a store',
    drivers: [
      { id: 'welcome', text: 'I felt welcome' },
      { id: 'help', text: 'Somebody cared what I needed' },
      { id: 'ease', text: 'It was easy to be there' },
    ],
  }),
  'online-purchase': program({
    id: 'online-purchase',
    name: 'After a purchase online',
    drivers: [
      { id: 'trust', text: 'I trusted what I read' },
      { id: 'ease', text: 'Ordering was easy' },
      { id: 'promise', text: 'It came as promised' },
    ],
  }),
  'vehicle-service': program({
    id: 'vehicle-service',
    name: 'After a vehicle service',
    drivers: [
      { id: 'welcome', text: 'I felt welcome' },
      { id: 'wait', text: 'The wait was fair' },
      { id: 'explained', text: 'They explained the work' },
    ],
  }),
} as const satisfies Record<string, ProgramInput>;

function program({
  id,
  name,
  drivers,
}: {
  id: string;
  name: string;
  drivers: { id: string; text: string }[];
}): ProgramInput {
  return {
    id,
    name,
    language: 'en',
    questions: [
      {
        id: 'score',
        type: 'score',
        text: 'How likely are you to recommend {location.name} to a friend?',
        low: 'Not at all likely',
        high: 'Extremely likely',
        required: true,
      },
      {
        id: 'drivers',
        type: 'drivers',
        text: 'How true is each of these?',
        low: 'Not at all',
        high: 'Fully',
        items: drivers,
      },
      {
        id: 'comment',
        type: 'comment',
        text: 'What would you tell a friend about it?',
        hint: 'In your own words. Two sentences are plenty.',
        permission: '{site.name} may show my words on its website.',
      },
    ],
    recommend: {
      title: 'Would you put in a good word?',
      text: 'A friend sees this card, in your own words.',
      prompt: 'Say it your way',
    },
    followUp: {
      title: 'May the {manager.role|manager} get in touch?',
      text: 'Thank you for telling us. We want to put it right.',
    },
    thanks: { title: 'Thank you.', text: 'Your answers are with the team at {location.name}.' },
  };
}
