import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Keine Angabe',
  other: 'In Ihren Worten',
  smileys: ['Sehr schlecht', 'Schlecht', 'Geht so', 'Gut', 'Sehr gut'],
  thumbs: { down: 'Nicht gut', up: 'Gut' },
  many: 'Wählen Sie alles aus, was zutrifft.',
  ranking: 'Tippen Sie der Reihe nach: das Wichtigste zuerst.',
  ranked: '{item}, Platz {place}',
  date: {
    today: 'Heute',
    yesterday: 'Gestern',
    other: 'Anderer Tag',
    future: 'Wählen Sie heute oder einen früheren Tag.',
  },
  location: {
    search: 'Name, Ort oder Straße',
    near: 'Standort verwenden',
    looking: 'Suche läuft',
    notLocated: 'Ihr Standort war nicht zu ermitteln. Suchen Sie stattdessen nach dem Namen.',
    none: 'Nichts gefunden. Versuchen Sie es mit einem Ort oder einer Straße.',
    failed: 'Suchen nicht möglich. Bitte noch einmal versuchen.',
    found: { one: '{count} Standort', other: '{count} Standorte' },
    part: '{shown} von {total} gezeigt.',
  },
  missingTick: 'Bitte kreuzen Sie das Kästchen an, dann geht es weiter.',
  visit: {
    visit: 'Ihr Besuch am {day}',
    purchase: 'Ihr Kauf am {day}',
    service: 'Ihr Servicetermin am {day}',
    meal: 'Ihr Essen am {day}',
  },
};

export default questions;
