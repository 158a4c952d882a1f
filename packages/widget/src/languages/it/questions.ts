import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Meglio non dirlo',
  other: 'Con parole proprie',
  smileys: ['Malissimo', 'Male', 'Così così', 'Bene', 'Benissimo'],
  thumbs: { down: 'Non bene', up: 'Bene' },
  many: 'Si può scegliere più di una risposta.',
  ranking: 'Toccare in ordine: prima la cosa più importante.',
  ranked: '{item}, posizione {place}',
  date: { today: 'Oggi', yesterday: 'Ieri', other: 'Un altro giorno', future: 'Va scelto oggi o un giorno passato.' },
  location: {
    search: 'Nome, città o via',
    near: 'Usa la posizione',
    looking: 'Ricerca in corso',
    notLocated: 'Posizione non disponibile. Si può cercare per nome.',
    none: 'Nessun risultato. Si può provare con una città o una via.',
    failed: 'Ricerca non riuscita. Si può riprovare.',
    found: { one: '{count} sede', many: '{count} di sedi', other: '{count} sedi' },
    part: '{shown} mostrate su {total}.',
  },
  missingTick: 'Per continuare va spuntata la casella.',
  visit: {
    visit: 'La visita di {day}',
    purchase: 'L’acquisto di {day}',
    service: 'L’assistenza di {day}',
    meal: 'Il pasto di {day}',
  },
};

export default questions;
