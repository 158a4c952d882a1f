import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  tellAFriend: 'Fai passaparola',
  noThanks: 'No, grazie',
  thanks: {
    phone: '{who} chiamerà',
    email: '{who} scriverà',
    on: { phone: 'Al numero {contact}.', email: 'All’indirizzo {contact}.' },
    change: 'Modifica',
    published: 'Le parole scritte sono pubbliche.',
    withdraw: 'Ritirale',
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
      'Con l’invio o con «Fine», le parole e il nome scritti qui diventano pubblici su una pagina dedicata a questa sede. Si possono ritirare.',
    channels: {
      email: 'E-mail',
      sms: 'SMS',
      whatsapp: 'WhatsApp',
      facebook: 'Facebook',
      x: 'X',
      copy: 'Copia link',
      device: 'Altro',
    },
    by: {
      email: 'Invia per e-mail',
      sms: 'Invia per SMS',
      whatsapp: 'Invia con WhatsApp',
      facebook: 'Condividi su Facebook',
      x: 'Pubblica su X',
      copy: 'Copia link',
      device: 'Condividi',
    },
    opens: 'Si apre la propria app. Parte solo premendo Invia.',
    preparing: 'Il link è in preparazione.',
    failed: 'Non è stato possibile creare il link.',
    again: 'Riprova',
    copied: 'Copiato',
    linkCopied: 'Link copiato. Si può incollare dove sono gli amici.',
    copyYourself: 'Il link da copiare:',
    done: 'Fine',
  },
};

export default after;
