import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Schließen',
  back: 'Zurück',
  next: 'Weiter',
  send: 'Senden',
  sending: 'Wird gesendet',
  notSent: 'Senden nicht möglich. Bitte noch einmal versuchen.',
  progress: '{step} von {steps}',
  reader: 'Geht nur an {site}.',
  privacy: 'Datenschutz',
  stars: { one: '{count} Stern', other: '{count} Sterne' },
  missingChoice: 'Bitte wählen Sie etwas aus, dann geht es weiter.',
  missingWords: 'Bitte schreiben Sie ein paar Worte, dann geht es weiter.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
