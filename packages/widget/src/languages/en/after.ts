import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  tellAFriend: 'Tell a friend',
  noThanks: 'No, thanks',
  thanks: {
    phone: '{who} will call you',
    email: '{who} will write to you',
    on: { phone: 'On {contact}.', email: 'At {contact}.' },
    change: 'Change',
    published: 'Your words are public.',
    withdraw: 'Take them back',
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
    wording: 'Sending or Done makes your words and name public on a page about this place. You can take them back.',
    channels: {
      email: 'E-mail',
      sms: 'Message',
      whatsapp: 'WhatsApp',
      facebook: 'Facebook',
      x: 'X',
      copy: 'Copy link',
      device: 'More',
    },
    by: {
      email: 'Send by e-mail',
      sms: 'Send by message',
      whatsapp: 'Send by WhatsApp',
      facebook: 'Share on Facebook',
      x: 'Post on X',
      copy: 'Copy link',
      device: 'Share',
    },
    opens: 'Opens your own app. You press send.',
    preparing: 'Your link is being made.',
    failed: 'The link could not be made.',
    again: 'Try again',
    copied: 'Copied',
    linkCopied: 'Link copied. Paste it where your friends are.',
    copyYourself: 'Copy this link:',
    done: 'Done',
  },
};

export default after;
