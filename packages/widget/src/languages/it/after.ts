import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'No, grazie',
  thankYou: 'Grazie.',
  share: {
    words: 'Parole da condividere',
    name: 'Nome, facoltativo',
    useComment: 'Usa il mio testo',
    edit: 'Modifica',
    wording:
      'Con l’invio o con «Fine», le parole e il nome scritti qui diventano pubblici: su una pagina dedicata a questa sede e sulle pagine di {site}. Si possono ritirare.',
    by: {
      email: 'Invia per e-mail',
      sms: 'Invia per SMS',
      whatsapp: 'Invia con WhatsApp',
      facebook: 'Condividi su Facebook',
      x: 'Pubblica su X',
      copy: 'Copia link',
      device: 'Condividi',
    },
    done: 'Fine',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
