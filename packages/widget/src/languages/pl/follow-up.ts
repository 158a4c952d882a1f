import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
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
  asked: {
    phone: '{who} zadzwoni',
    email: '{who} napisze',
  },
  on: { phone: 'Pod numer {contact}.', email: 'Na adres {contact}.' },
  change: 'Zmień',
};

export default followUp;
