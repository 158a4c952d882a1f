import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'Nee, dank u',
  thankYou: 'Dank u wel.',
  share: {
    words: 'Uw woorden',
    name: 'Voornaam, als u wilt',
    useComment: 'Mijn tekst nemen',
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
  seldom: () => import('./seldom.ts'),
};

export default after;
