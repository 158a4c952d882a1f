import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'Nein, danke',
  thankYou: 'Vielen Dank.',
  share: {
    words: 'Ihre Worte',
    name: 'Vorname, freiwillig',
    useComment: 'Meinen Text nutzen',
    edit: 'Bearbeiten',
    wording:
      'Mit dem Senden oder mit „Fertig“ werden Ihre Worte und Ihr Name öffentlich: auf einer Seite über diesen Standort und auf den eigenen Seiten von {site}. Sie können beides zurückziehen.',
    by: {
      email: 'Per E-Mail senden',
      sms: 'Per Nachricht senden',
      whatsapp: 'Per WhatsApp senden',
      facebook: 'Auf Facebook teilen',
      x: 'Auf X posten',
      copy: 'Link kopieren',
      device: 'Teilen',
    },
    done: 'Fertig',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
