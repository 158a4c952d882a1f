import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Ihr Besuch am {day}',
    purchase: 'Ihr Kauf am {day}',
    service: 'Ihr Servicetermin am {day}',
    meal: 'Ihr Essen am {day}',
  },
  noThanks: 'Nein, danke',
  thanks: {
    phone: '{who} ruft Sie an',
    email: '{who} schreibt Ihnen',
    on: { phone: 'Unter {contact}.', email: 'An {contact}.' },
    change: 'Ändern',
    plain: 'Vielen Dank.',
    published: 'Ihre Worte sind öffentlich.',
    withdraw: 'Zurückziehen',
    keep: 'Bewahren Sie diesen Link auf: Er nimmt Ihre Worte zurück, wann Sie wollen.',
    mail: 'Per E-Mail an mich',
  },
  followUp: {
    who: 'Die Leitung vor Ort',
    choice: { phone: 'Bitte anrufen', email: 'Bitte schreiben' },
    field: { phone: 'Ihre Nummer', email: 'Ihre E-Mail-Adresse' },
    wrong: {
      phone: 'Es scheinen Ziffern zu fehlen.',
      email: 'Eine Adresse sieht so aus: name@example.com.',
    },
    wording: {
      phone: 'Verwenden Sie diese Nummer, um mich wegen dieses Besuchs anzurufen, und für nichts anderes.',
      email: 'Verwenden Sie diese Adresse, um mir wegen dieses Besuchs zu schreiben, und für nichts anderes.',
    },
    tickFirst: 'Kreuzen Sie zuerst das Kästchen an, damit wir das dürfen.',
    ask: { phone: 'Um Anruf bitten', email: 'Um Antwort bitten' },
  },
  share: {
    words: 'Ihre Worte',
    name: 'Vorname, freiwillig',
    useComment: 'Meinen Text nutzen',
    someone: 'Kundin oder Kunde',
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
};

export default after;
