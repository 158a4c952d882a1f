import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'una visita',
  purchase: 'un acquisto',
  service: 'un intervento di assistenza',
  meal: 'un pasto',
};

export const it: Messages = {
  language: 'it',
  aCustomer: 'Una persona cliente',
  about: ({ name, place }) => `${name} su ${place}`,
  quoted: (words) => `«${words}»`,
  leftAfter: ({ kind, day }) => `Scritto dopo ${kinds[kind]} del ${day}`,
  leftOn: (day) => `Scritto in data ${day}`,
  visitNotChecked: 'Non abbiamo verificato la visita.',
  howWeKnow: 'Come lo sappiamo',
  whatThisMeans: 'Che cosa significa',
  provenSource: ({ kind, day, site, place }) =>
    `${site} ha confermato ${kinds[kind]} presso ${place} in data ${day} con una registrazione firmata. Queste parole sono state lasciate con essa, una volta sola.`,
  unprovenSource: ({ site }) =>
    `Queste parole sono arrivate dalle pagine di ${site}, senza registrazione di una visita. Sono parole proprie di chi le ha scritte.`,
  wordsAreTheirs: ({ site }) => `${site} non può modificarle. Chi le ha scritte può ritirarle in ogni momento.`,
  everyoneMayRecommend: 'Chiunque risponda può consigliare, qualunque voto abbia dato.',
  seeAll: { one: 'Mostra {count}', many: 'Mostra tutti: {count}', other: 'Mostra tutti: {count}' },
  readItAll: 'Leggi tutto',
  readOn: 'Continua a leggere',
  sharedWithYou: 'Qualcuno ha condiviso questo posto con te.',
  mapAndDirections: 'Mappa e indicazioni',
  visit: 'Visita',
  call: 'Chiama',
  photoOf: (place) => `${place}, visto da fuori`,
  hours: {
    open: 'Aperto',
    closed: 'Chiuso',
    until: (time) => ` oggi fino alle ${time}`,
    allDay: ' oggi tutto il giorno',
    opens: (next) =>
      ` ora. Apre ${next.day === 'weekday' ? next.name : next.day === 'today' ? 'oggi' : 'domani'} alle ${next.time}`,
    now: ' ora',
    all: 'Tutti gli orari',
  },
  offer: {
    from: (name) => (name ? `Da ${name} per te` : 'Per te'),
    sayCode: 'Comunica questo codice al banco',
    comma: ', ',
    until: (day) => `entro il ${day}`,
    copy: 'Copia',
    copied: 'Copiato',
    over: (day) => `Questa offerta è terminata il ${day}. Le parole restano com’erano.`,
  },
  beenHere: 'Conosci già questo posto?',
  sayItYourWay: 'Dillo con parole tue, nel bene o nel male.',
  recommendToo: 'Consiglialo anche tu',
  reportLink: 'Segnala',
  withdrawLink: 'Ritira le mie parole',
  withdraw: {
    title: 'Ritira le tue parole',
    explanation: (place) =>
      `Le tue parole e il tuo nome lasciano subito la pagina e la sua immagine, e non ne conserviamo nulla. Il tuo link porterà a ${place}.`,
    limits: 'Una copia già fatta da qualcuno, o un’anteprima in una chat, è fuori dalla nostra portata.',
    button: 'Ritira le mie parole',
    busy: 'Ritiro in corso',
    missing:
      'Per ritirare le parole serve il link privato ricevuto al momento della condivisione. Aprilo e questa pagina mostrerà un pulsante.',
    refused: 'Questo link privato non appartiene a queste parole. Non è stato cambiato nulla.',
    failed: 'Non è riuscito. Le tue parole sono com’erano. Riprova.',
    needsScript:
      'Il link privato viene letto da un piccolo script, così non viene mai inviato prima che tu prema il pulsante. Consenti gli script qui.',
    doneTitle: 'Le tue parole sono state ritirate',
    done: (place) => `Non ne resta nulla. Chi apre il tuo link ora vede solo ${place}.`,
    see: (place) => `Vedi ${place}`,
  },
  survey: { needsScript: 'Le domande sono poste da un piccolo script. Consenti gli script qui.' },
  gone: {
    withdrawnTitle: 'Queste parole sono state ritirate',
    withdrawn: 'Le ha ritirate chi le aveva scritte. Non ne resta nulla.',
    unknownTitle: 'A questo link non c’è nulla',
    unknown: 'Forse è stato copiato senza le ultime lettere. Chiedilo di nuovo dove lo hai trovato.',
  },
};
