import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Wizyta: {day}',
    purchase: 'Zakup: {day}',
    service: 'Wizyta serwisowa: {day}',
    meal: 'Posiłek: {day}',
  },
  noThanks: 'Nie, dziękuję',
  thanks: {
    phone: '{who} zadzwoni',
    email: '{who} napisze',
    on: { phone: 'Pod numer {contact}.', email: 'Na adres {contact}.' },
    change: 'Zmień',
    plain: 'Dziękujemy.',
    published: 'Wpisane słowa są publiczne.',
    withdraw: 'Wycofaj je',
    keep: 'Ten link warto zachować: w każdej chwili wycofuje wpisane słowa.',
    mail: 'Wyślij go do mnie',
  },
  followUp: {
    who: 'Kierownictwo',
    choice: { phone: 'Telefonicznie', email: 'E-mailem' },
    field: { phone: 'Numer telefonu', email: 'Adres e-mail' },
    wrong: {
      phone: 'Chyba brakuje kilku cyfr.',
      email: 'Adres wygląda tak: imie@example.com.',
    },
    wording: {
      phone: 'Proszę użyć tego numeru, aby zadzwonić do mnie w sprawie tej wizyty, i do niczego innego.',
      email: 'Proszę użyć tego adresu, aby napisać do mnie w sprawie tej wizyty, i do niczego innego.',
    },
    tickFirst: 'Najpierw proszę zaznaczyć pole, abyśmy mogli to zrobić.',
    ask: { phone: 'Poproś o telefon', email: 'Poproś o e-mail' },
  },
  share: {
    words: 'Własne słowa',
    name: 'Imię, nieobowiązkowo',
    useComment: 'Użyj mojego tekstu',
    someone: 'Ktoś z klientów',
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
};

export default after;
