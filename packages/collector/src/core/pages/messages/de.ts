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
  importedSource: ({ site }) =>
    `${site} hat diese Worte aus eigenen Aufzeichnungen übernommen. Wer sie geschrieben hat, haben wir nicht gesehen.`,
  wordsAreTheirs: ({ site }) =>
    `${site} kann sie nicht ändern. Wer sie geschrieben hat, kann sie jederzeit zurückziehen.`,
  everyoneMayRecommend: 'Alle, die antworten, dürfen empfehlen, ganz gleich wie sie bewertet haben.',
  seeAll: { one: '{count} ansehen', other: 'Alle {count} ansehen' },
  readItAll: 'Alles lesen',
  readOn: 'Weiterlesen',
  sharedWithYou: 'Jemand hat diesen Ort mit Ihnen geteilt.',
  sharedThing: 'Jemand hat das mit Ihnen geteilt.',
  mapAndDirections: 'Karte und Weg',
  visit: 'Besuchen',
  call: 'Anrufen',
  photoOf: (place) => `Ein Bild von ${place}`,
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
    ended: 'Dieses Angebot ist beendet. Die Worte bleiben, wie sie waren.',
    usedUp: 'Alle Codes dieses Angebots sind vergeben.',
    used: 'Dieser Code wurde schon eingelöst.',
    failed: 'Das hat nicht geklappt. Bitte laden Sie diese Seite neu.',
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
    failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
    needsScript:
      'Ihr privater Link wird von einem kleinen Skript gelesen, damit er nie gesendet wird, bevor Sie den Knopf drücken. Bitte erlauben Sie hier Skripte.',
    doneTitle: 'Ihre Worte sind zurückgezogen',
    done: (place) => `Nichts davon wird aufbewahrt. Wer Ihren Link öffnet, sieht jetzt nur noch ${place}.`,
    see: (place) => `${place} ansehen`,
    hidden: (site) =>
      `${site} hat Ihre Worte entfernt, sie werden nicht mehr gezeigt. Wenn Sie sie zurückziehen, behalten auch wir nichts davon.`,
    imported: (site) =>
      `${site} hat diese Worte aus eigenen Aufzeichnungen übernommen; einen privaten Link gibt es dafür nicht. Bitten Sie ${site}, sie zu löschen.`,
    linkTitle: 'Link zurückziehen',
    linkExplanation: (place) =>
      `Hinter diesem Link stehen keine Worte. Wenn Sie ihn zurückziehen, führt er nur noch zu ${place}.`,
    linkButton: 'Meinen Link zurückziehen',
    linkDoneTitle: 'Ihr Link ist zurückgezogen',
    linkDone: (place) => `Wer ihn öffnet, sieht jetzt nur noch ${place}.`,
  },
  survey: {
    needsScript: 'Die Fragen stellt ein kleines Skript. Bitte erlauben Sie hier Skripte.',
    whichPlace: 'Um welchen Ort geht es?',
    noPlace: 'Dieser Link nennt keinen Ort. Wählen Sie den, an dem Sie waren.',
    unknownPlace: (site) => `Dieser Link nennt einen Ort, den ${site} nicht hat. Wählen Sie den, an dem Sie waren.`,
    noPlaces: (site) => `Bei ${site} ist noch kein Ort eingerichtet.`,
    closedTitle: 'Diese Fragen werden zurzeit nicht gestellt',
    off: 'Sie sind abgeschaltet.',
    begins: (day) => `Sie beginnen am ${day}.`,
    over: (day) => `Sie endeten am ${day}.`,
    nothingHere: 'Keine davon ist für diesen Ort.',
    provenTitle: 'Diese Fragen brauchen einen nachgewiesenen Besuch',
    unproven: (site) =>
      `Sie sind für Besuche, von denen ${site} einen Nachweis hat. Öffnen Sie den Link in der Nachricht, die Sie bekommen haben.`,
  },
  gone: {
    withdrawnTitle: 'Diese Worte wurden zurückgezogen',
    withdrawn:
      'Wer sie geschrieben hat, hat sie zurückgezogen, oder alles über diese Person wurde gelöscht. Nichts davon wird aufbewahrt.',
    endedTitle: 'Dieser Link wurde zurückgezogen',
    ended: 'Wer ihn geteilt hat, hat ihn beendet, oder alles über diese Person wurde gelöscht.',
    hiddenTitle: 'Diese Empfehlung wurde entfernt',
    hidden: (site) =>
      `${site} hat sie als Missbrauch entfernt. Sie ist noch gespeichert, wird aber nicht mehr gezeigt.`,
    unknownTitle: 'Unter diesem Link ist nichts',
    unknown:
      'Vielleicht fehlen beim Kopieren die letzten Zeichen. Fragen Sie dort noch einmal, wo Sie ihn gefunden haben.',
  },
};
