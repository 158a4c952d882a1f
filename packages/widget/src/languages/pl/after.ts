import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  tellAFriend: 'Powiedz innym',
  noThanks: 'Nie, dziękuję',
  thanks: {
    phone: '{who} zadzwoni',
    email: '{who} napisze',
    on: { phone: 'Pod numer {contact}.', email: 'Na adres {contact}.' },
    change: 'Zmień',
    published: 'Wpisane słowa są publiczne.',
    withdraw: 'Wycofaj je',
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
      'Wysłanie lub „Gotowe” upublicznia wpisane słowa i imię na stronie poświęconej temu miejscu. Można je wycofać.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      whatsapp: 'WhatsApp',
      facebook: 'Facebook',
      x: 'X',
      copy: 'Kopiuj link',
      device: 'Więcej',
    },
    by: {
      email: 'Wyślij e-mailem',
      sms: 'Wyślij SMS-em',
      whatsapp: 'Wyślij przez WhatsApp',
      facebook: 'Udostępnij na Facebooku',
      x: 'Opublikuj na X',
      copy: 'Kopiuj link',
      device: 'Udostępnij',
    },
    opens: 'Otworzy się własna aplikacja. „Wyślij” naciska się w niej samodzielnie.',
    preparing: 'Link jest tworzony.',
    failed: 'Nie udało się utworzyć linku.',
    again: 'Spróbuj ponownie',
    copied: 'Udało się',
    linkCopied: 'Link skopiowany. Można go wkleić tam, gdzie są znajomi.',
    copyYourself: 'Link do skopiowania:',
    done: 'Gotowe',
  },
};

export default after;
