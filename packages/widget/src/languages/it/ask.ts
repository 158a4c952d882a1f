import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Chiudi',
  back: 'Indietro',
  next: 'Avanti',
  send: 'Invia',
  sending: 'Invio',
  notSent: 'Invio non riuscito. Si può riprovare.',
  progress: '{step} di {steps}',
  reader: 'Le risposte arrivano solo a {site}.',
  privacy: 'Privacy',
  stars: { one: '{count} stella', many: '{count} di stelle', other: '{count} stelle' },
  missingChoice: 'Per continuare serve una scelta.',
  missingWords: 'Per continuare serve qualche parola.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
