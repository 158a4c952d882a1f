import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, { after: string; proven: string }> = {
  visit: { after: 'einem Besuch', proven: 'einen Besuch' },
  purchase: { after: 'einem Einkauf', proven: 'einen Einkauf' },
  service: { after: 'einem Servicetermin', proven: 'einen Servicetermin' },
  meal: { after: 'einem Essen', proven: 'ein Essen' },
};

export const de: Messages = {
  language: 'de',
  aCustomer: 'Kundin oder Kunde',
  about: ({ name, place }) => `${name} über ${place}`,
  quoted: (words) => `„${words}“`,
  leftAfter: ({ kind, day }) => `Geschrieben nach ${kinds[kind].after} am ${day}`,
  leftOn: (day) => `Geschrieben am ${day}`,
  visitNotChecked: 'Den Besuch haben wir nicht geprüft.',
  howWeKnow: 'Woher wir das wissen',
  whatThisMeans: 'Was das bedeutet',
  provenSource: ({ kind, day, site, place }) =>
    `${site} hat ${kinds[kind].proven} bei ${place} am ${day} mit einem signierten Nachweis bestätigt. Diese Worte wurden damit geschrieben, einmal.`,
  unprovenSource: ({ site }) =>
    `Diese Worte kamen über die eigenen Seiten von ${site}, ohne Nachweis eines Besuchs. Es sind die eigenen Worte der Person.`,
  wordsAreTheirs: ({ site }) =>
    `${site} kann sie nicht ändern. Wer sie geschrieben hat, kann sie jederzeit zurückziehen.`,
  everyoneMayRecommend: 'Alle, die antworten, dürfen empfehlen, ganz gleich wie sie bewertet haben.',
  seeAll: { one: '{count} ansehen', other: 'Alle {count} ansehen' },
  readItAll: 'Alles lesen',
  readOn: 'Weiterlesen',
  sharedWithYou: 'Jemand hat diesen Ort mit Ihnen geteilt.',
  mapAndDirections: 'Karte und Weg',
  visit: 'Besuchen',
  call: 'Anrufen',
  photoOf: (place) => `${place}, von außen gesehen`,
  hours: {
    open: 'Geöffnet',
    closed: 'Geschlossen',
    until: (time) => `, heute bis ${time} Uhr`,
    allDay: ', heute rund um die Uhr',
    opens: (next) =>
      `. Öffnet ${next.day === 'weekday' ? `am ${next.name}` : next.day === 'today' ? 'heute' : 'morgen'} um ${next.time} Uhr`,
    now: '',
    all: 'Alle Öffnungszeiten',
  },
  offer: {
    from: (name) => (name ? `Von ${name} für Sie` : 'Für Sie'),
    sayCode: 'Nennen Sie diesen Code vor Ort',
    comma: ', ',
    until: (day) => `bis ${day}`,
    copy: 'Kopieren',
    copied: 'Kopiert',
    over: (day) => `Dieses Angebot ist am ${day} abgelaufen. Die Worte bleiben, wie sie waren.`,
  },
  beenHere: 'Selbst schon hier gewesen?',
  sayItYourWay: 'Sagen Sie es mit eigenen Worten, gut oder schlecht.',
  recommendToo: 'Auch empfehlen',
  reportLink: 'Melden',
  withdrawLink: 'Meine Worte zurückziehen',
  withdraw: {
    title: 'Worte zurückziehen',
    explanation: (place) =>
      `Ihre Worte und Ihr Name verschwinden sofort von der Seite und ihrem Bild, und wir behalten nichts davon. Ihr Link führt dann zu ${place}.`,
    limits: 'Eine Kopie, die schon jemand gemacht hat, oder eine Vorschau in einem Chat können wir nicht zurückholen.',
    button: 'Meine Worte zurückziehen',
    busy: 'Wird zurückgezogen',
    missing:
      'Dazu brauchen Sie den privaten Link, den Sie beim Teilen erhalten haben. Öffnen Sie diesen Link, dann zeigt diese Seite einen Knopf.',
    refused: 'Dieser private Link gehört nicht zu diesen Worten. Es wurde nichts geändert.',
    failed: 'Das hat nicht geklappt. Ihre Worte sind, wie sie waren. Bitte versuchen Sie es noch einmal.',
    needsScript:
      'Ihr privater Link wird von einem kleinen Skript gelesen, damit er nie gesendet wird, bevor Sie den Knopf drücken. Bitte erlauben Sie hier Skripte.',
    doneTitle: 'Ihre Worte sind zurückgezogen',
    done: (place) => `Nichts davon wird aufbewahrt. Wer Ihren Link öffnet, sieht jetzt nur noch ${place}.`,
    see: (place) => `${place} ansehen`,
  },
  survey: { needsScript: 'Die Fragen stellt ein kleines Skript. Bitte erlauben Sie hier Skripte.' },
  gone: {
    withdrawnTitle: 'Diese Worte wurden zurückgezogen',
    withdrawn: 'Wer sie geschrieben hat, hat sie zurückgezogen. Nichts davon wird aufbewahrt.',
    unknownTitle: 'Unter diesem Link ist nichts',
    unknown:
      'Vielleicht fehlen beim Kopieren die letzten Zeichen. Fragen Sie dort noch einmal, wo Sie ihn gefunden haben.',
  },
};
