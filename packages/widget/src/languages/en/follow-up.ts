import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
  who: 'The manager',
  choice: { phone: 'Call me', email: 'Write to me' },
  field: { phone: 'Your number', email: 'Your e-mail address' },
  wrong: {
    phone: 'Some digits seem to be missing.',
    email: 'An address looks like name@example.com.',
  },
  wording: {
    phone: 'Use this number to call me about this visit, and for nothing else.',
    email: 'Use this address to write to me about this visit, and for nothing else.',
  },
  tickFirst: 'Tick the box first, so that we may.',
  ask: { phone: 'Ask for a call', email: 'Ask for a reply' },
  asked: {
    phone: '{who} will call you',
    email: '{who} will write to you',
  },
  on: { phone: 'On {contact}.', email: 'At {contact}.' },
  change: 'Change',
};

export default followUp;
