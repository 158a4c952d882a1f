import type { Messages } from './messages.ts';

const VISITS = { visit: 'visit', purchase: 'purchase', service: 'service visit', meal: 'meal' };

const en: Messages = {
  direction: 'ltr',
  close: 'Close',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  sending: 'Sending',
  notSent: 'Could not send. Try again.',
  progress: (step, steps) => `${step} of ${steps}`,
  reader: (site) => `Goes to ${site} only.`,
  privacy: 'Privacy',
  visit: (kind, day) => `Your ${VISITS[kind]}, ${day}`,
  stars: (count) => (count > 1 ? `${count} stars` : '1 star'),
  missingChoice: 'Choose one to go on.',
  missingWords: 'Write a few words to go on.',
  late: () => import('./en-late.ts'),
};

export default en;
