import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  tellAFriend: 'Doorvertellen',
  noThanks: 'Nee, dank u',
  thanks: {
    phone: '{who} zal u bellen',
    email: '{who} zal u schrijven',
    on: { phone: 'Op {contact}.', email: 'Via {contact}.' },
    change: 'Wijzigen',
    published: 'Uw woorden zijn openbaar.',
    withdraw: 'Intrekken',
  },
  followUp: {
    who: 'De manager',
    choice: { phone: 'Bel mij', email: 'Schrijf mij' },
    field: { phone: 'Uw nummer', email: 'Uw e-mailadres' },
    wrong: {
      phone: 'Er lijken cijfers te ontbreken.',
      email: 'Een adres ziet er zo uit: naam@example.com.',
    },
    wording: {
      phone: 'Gebruik dit nummer om mij over dit bezoek te bellen, en voor niets anders.',
      email: 'Gebruik dit adres om mij over dit bezoek te schrijven, en voor niets anders.',
    },
    tickFirst: 'Vink eerst het vakje aan, dan mogen wij dat.',
    ask: { phone: 'Telefoontje vragen', email: 'Antwoord vragen' },
  },
  share: {
    words: 'Uw woorden',
    name: 'Voornaam, als u wilt',
    useComment: 'Mijn tekst nemen',
    someone: 'Een klant',
    edit: 'Bewerken',
    wording:
      'Met versturen of ‘Klaar’ worden uw woorden en naam openbaar op een pagina over deze vestiging. U kunt ze intrekken.',
    channels: {
      email: 'E-mail',
      sms: 'Bericht',
      whatsapp: 'WhatsApp',
      facebook: 'Facebook',
      x: 'X',
      copy: 'Kopiëren',
      device: 'Meer',
    },
    by: {
      email: 'Versturen per e-mail',
      sms: 'Versturen als bericht',
      whatsapp: 'Versturen via WhatsApp',
      facebook: 'Delen op Facebook',
      x: 'Plaatsen op X',
      copy: 'Link kopiëren',
      device: 'Delen',
    },
    opens: 'Opent uw eigen app. U drukt zelf op versturen.',
    preparing: 'Uw link wordt gemaakt.',
    failed: 'De link kon niet worden gemaakt.',
    again: 'Opnieuw proberen',
    copied: 'Gelukt',
    linkCopied: 'Link gekopieerd. Plak hem waar uw vrienden zijn.',
    copyYourself: 'Kopieer deze link:',
    done: 'Klaar',
  },
};

export default after;
