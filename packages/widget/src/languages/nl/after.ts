import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Uw bezoek op {day}',
    purchase: 'Uw aankoop op {day}',
    service: 'Uw servicebezoek op {day}',
    meal: 'Uw maaltijd op {day}',
  },
  noThanks: 'Nee, dank u',
  thanks: {
    phone: '{who} zal u bellen',
    email: '{who} zal u schrijven',
    on: { phone: 'Op {contact}.', email: 'Via {contact}.' },
    change: 'Wijzigen',
    plain: 'Dank u wel.',
    published: 'Uw woorden zijn openbaar.',
    withdraw: 'Intrekken',
    keep: 'Bewaar deze link: hiermee trekt u uw woorden in wanneer u wilt.',
    mail: 'Mail hem naar mij',
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
      'Met versturen of ‘Klaar’ worden uw woorden en naam openbaar: op een pagina over deze vestiging en op de eigen pagina’s van {site}. U kunt ze intrekken.',
    by: {
      email: 'Versturen per e-mail',
      sms: 'Versturen als bericht',
      whatsapp: 'Versturen via WhatsApp',
      facebook: 'Delen op Facebook',
      x: 'Plaatsen op X',
      copy: 'Link kopiëren',
      device: 'Delen',
    },
    done: 'Klaar',
  },
};

export default after;
