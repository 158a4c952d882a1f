import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'No, thanks',
  thankYou: 'Thank you.',
  share: {
    words: 'Your words',
    name: 'First name, if you like',
    useComment: 'Use what I wrote',
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
  seldom: () => import('./seldom.ts'),
};

export default after;
