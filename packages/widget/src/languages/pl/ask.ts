import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Zamknij',
  back: 'Wstecz',
  next: 'Dalej',
  send: 'Wyślij',
  sending: 'Wysyłanie',
  notSent: 'Nie udało się wysłać. Proszę spróbować ponownie.',
  progress: '{step} z {steps}',
  reader: 'Odpowiedzi otrzymuje tylko {site}.',
  privacy: 'Prywatność',
  stars: {
    one: '{count} gwiazdka',
    few: '{count} gwiazdki',
    many: '{count} gwiazdek',
    other: '{count} gwiazdki',
  },
  missingChoice: 'Aby przejść dalej, proszę coś wybrać.',
  missingWords: 'Aby przejść dalej, proszę napisać kilka słów.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
