import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Your visit, {day}',
    purchase: 'Your purchase, {day}',
    service: 'Your service visit, {day}',
    meal: 'Your meal, {day}',
  },
  noThanks: 'No, thanks',
  thanks: {
    phone: '{who} will call you',
    email: '{who} will write to you',
    on: { phone: 'On {contact}.', email: 'At {contact}.' },
    change: 'Change',
    plain: 'Thank you.',
    published: 'Your words are public.',
    withdraw: 'Take them back',
    keep: 'Keep this link: it takes your words back whenever you like.',
    mail: 'E-mail it to me',
  },
  followUp: {
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
  },
  share: {
    words: 'Your words',
    name: 'First name, if you like',
    useComment: 'Use what I wrote',
    someone: 'A customer',
    edit: 'Edit',
    wording:
      'Sending or Done makes your words and name public: on a page about this place, and on {site}’s own pages. You can take them back.',
    by: {
      email: 'Send by e-mail',
      sms: 'Send by message',
      whatsapp: 'Send by WhatsApp',
      facebook: 'Share on Facebook',
      x: 'Post on X',
      copy: 'Copy link',
      device: 'Share',
    },
    done: 'Done',
  },
};

export default after;
