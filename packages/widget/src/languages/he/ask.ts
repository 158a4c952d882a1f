import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'rtl',
  close: 'סגירה',
  back: 'חזרה',
  next: 'המשך',
  send: 'שליחה',
  sending: 'שולחים',
  notSent: 'השליחה לא הצליחה. אפשר לנסות שוב.',
  progress: '{step} מתוך {steps}',
  // The invisible marks (FSI, LRI and PDI) keep a name or number in its own order within the Hebrew sentence.
  reader: 'התשובות מגיעות רק אל \u2068{site}\u2069.',
  privacy: 'פרטיות',
  // The day begins with "יום", which takes the letter before it.
  stars: { one: 'כוכב אחד', two: 'שני כוכבים', other: '{count} כוכבים' },
  missingChoice: 'כדי להמשיך צריך לבחור תשובה.',
  missingWords: 'כדי להמשיך צריך לכתוב כמה מילים.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
