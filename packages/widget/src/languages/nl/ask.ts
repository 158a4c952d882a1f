import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Sluiten',
  back: 'Terug',
  next: 'Volgende',
  send: 'Versturen',
  sending: 'Bezig',
  notSent: 'Versturen is niet gelukt. Probeer het opnieuw.',
  progress: '{step} van {steps}',
  reader: 'Gaat alleen naar {site}.',
  privacy: 'Privacy',
  stars: { one: '{count} ster', other: '{count} sterren' },
  missingChoice: 'Kies er één om verder te gaan.',
  missingWords: 'Schrijf een paar woorden om verder te gaan.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
