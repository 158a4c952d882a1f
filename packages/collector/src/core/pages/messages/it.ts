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
  importedSource: ({ site }) =>
    `${site} ha preso queste parole dai propri archivi. Non abbiamo visto chi le ha scritte.`,
  wordsAreTheirs: ({ site }) => `${site} non può modificarle. Chi le ha scritte può ritirarle in ogni momento.`,
  everyoneMayRecommend: 'Chiunque risponda può consigliare, qualunque voto abbia dato.',
  seeAll: { one: 'Mostra {count}', many: 'Mostra tutti: {count}', other: 'Mostra tutti: {count}' },
  readItAll: 'Leggi tutto',
  readOn: 'Continua a leggere',
  sharedWithYou: 'Qualcuno ha condiviso questo posto con te.',
  sharedThing: 'Qualcuno ha condiviso questo con te.',
  mapAndDirections: 'Mappa e indicazioni',
  visit: 'Visita',
  call: 'Chiama',
  photoOf: (place) => `Un’immagine di ${place}`,
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
    ended: 'Questa offerta è terminata. Le parole restano com’erano.',
    usedUp: 'I codici di questa offerta sono esauriti.',
    used: 'Questo codice è già stato usato.',
    failed: 'Non ha funzionato. Ricarica questa pagina.',
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
    failed: 'Non è riuscito. Riprova.',
    needsScript:
      'Il link privato viene letto da un piccolo script, così non viene mai inviato prima che tu prema il pulsante. Consenti gli script qui.',
    doneTitle: 'Le tue parole sono state ritirate',
    done: (place) => `Non ne resta nulla. Chi apre il tuo link ora vede solo ${place}.`,
    see: (place) => `Vedi ${place}`,
    hidden: (site) =>
      `${site} ha rimosso le tue parole, che non vengono più mostrate. Se le ritiri, neanche noi ne conserviamo nulla.`,
    imported: (site) =>
      `${site} ha preso queste parole dai propri archivi e non è stato dato nessun link privato. Chiedi a ${site} di cancellarle.`,
    linkTitle: 'Ritira il tuo link',
    linkExplanation: (place) => `Dietro questo link non ci sono parole. Se lo ritiri, porterà solo a ${place}.`,
    linkButton: 'Ritira il mio link',
    linkDoneTitle: 'Il tuo link è stato ritirato',
    linkDone: (place) => `Chi lo apre ora vede solo ${place}.`,
  },
  survey: {
    needsScript: 'Le domande sono poste da un piccolo script. Consenti gli script qui.',
    whichPlace: 'Di quale posto si tratta?',
    noPlace: 'Questo link non indica nessun posto. Scegli quello in cui sei stato o stata.',
    unknownPlace: (site) => `Questo link indica un posto che ${site} non ha. Scegli quello in cui sei stato o stata.`,
    noPlaces: (site) => `${site} non ha ancora indicato nessun posto.`,
    closedTitle: 'Queste domande ora non vengono fatte',
    off: 'Sono disattivate.',
    begins: (day) => `Iniziano il ${day}.`,
    over: (day) => `Sono terminate il ${day}.`,
    nothingHere: 'Nessuna riguarda questo posto.',
    provenTitle: 'Queste domande richiedono una visita registrata',
    unproven: (site) =>
      `Sono per le visite di cui ${site} ha una registrazione. Apri il link nel messaggio che hai ricevuto.`,
  },
  gone: {
    withdrawnTitle: 'Queste parole sono state ritirate',
    withdrawn:
      'Le ha ritirate chi le aveva scritte, oppure è stato cancellato tutto ciò che si sapeva di quella persona. Non ne resta nulla.',
    endedTitle: 'Questo link è stato ritirato',
    ended:
      'Lo ha ritirato chi lo aveva condiviso, oppure è stato cancellato tutto ciò che si sapeva di quella persona.',
    hiddenTitle: 'Questa raccomandazione è stata rimossa',
    hidden: (site) => `${site} l’ha rimossa come abuso. È conservata, ma non viene più mostrata.`,
    unknownTitle: 'A questo link non c’è nulla',
    unknown: 'Forse è stato copiato senza le ultime lettere. Chiedilo di nuovo dove lo hai trovato.',
  },
};
