import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'Nie, dziękuję',
  thankYou: 'Dziękujemy.',
  share: {
    words: 'Własne słowa',
    name: 'Imię, nieobowiązkowo',
    useComment: 'Użyj mojego tekstu',
    edit: 'Edytuj',
    wording:
      'Wysłanie lub „Gotowe” upublicznia wpisane słowa i imię: na stronie poświęconej temu miejscu i na własnych stronach {site}. Można je wycofać.',
    by: {
      email: 'Wyślij e-mailem',
      sms: 'Wyślij SMS-em',
      whatsapp: 'Wyślij przez WhatsApp',
      facebook: 'Udostępnij na Facebooku',
      x: 'Opublikuj na X',
      copy: 'Kopiuj link',
      device: 'Udostępnij',
    },
    done: 'Gotowe',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
