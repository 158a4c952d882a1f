import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Close',
  back: 'Back',
  next: 'Next',
  send: 'Send',
  sending: 'Sending',
  notSent: 'Could not send. Try again.',
  progress: '{step} of {steps}',
  reader: 'Goes to {site} only.',
  privacy: 'Privacy',
  stars: { one: '{count} star', other: '{count} stars' },
  missingChoice: 'Choose one to go on.',
  missingWords: 'Write a few words to go on.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
