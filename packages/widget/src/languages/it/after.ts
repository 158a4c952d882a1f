import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'La visita di {day}',
    purchase: 'L’acquisto di {day}',
    service: 'L’assistenza di {day}',
    meal: 'Il pasto di {day}',
  },
  noThanks: 'No, grazie',
  thanks: {
    phone: '{who} chiamerà',
    email: '{who} scriverà',
    on: { phone: 'Al numero {contact}.', email: 'All’indirizzo {contact}.' },
    change: 'Modifica',
    plain: 'Grazie.',
    published: 'Le parole scritte sono pubbliche.',
    withdraw: 'Ritirale',
    keep: 'Questo link va conservato: ritira le parole in qualsiasi momento.',
    mail: 'Invialo a me',
  },
  followUp: {
    who: 'La direzione',
    choice: { phone: 'Chiamatemi', email: 'Scrivetemi' },
    field: { phone: 'Numero di telefono', email: 'Indirizzo e-mail' },
    wrong: {
      phone: 'Sembra che manchi qualche cifra.',
      email: 'Un indirizzo ha questa forma: nome@example.com.',
    },
    wording: {
      phone: 'Usate questo numero per chiamarmi riguardo a questa visita, e per nient’altro.',
      email: 'Usate questo indirizzo per scrivermi riguardo a questa visita, e per nient’altro.',
    },
    tickFirst: 'Prima va spuntata la casella, per darci il permesso.',
    ask: { phone: 'Chiedi chiamata', email: 'Chiedi risposta' },
  },
  share: {
    words: 'Parole da condividere',
    name: 'Nome, facoltativo',
    useComment: 'Usa il mio testo',
    someone: 'Cliente',
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
};

export default after;
