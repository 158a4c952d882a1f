import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'een bezoek',
  purchase: 'een aankoop',
  service: 'een servicebezoek',
  meal: 'een maaltijd',
};

export const nl: Messages = {
  language: 'nl',
  aCustomer: 'Een klant',
  about: ({ name, place }) => `${name} over ${place}`,
  quoted: (words) => `“${words}”`,
  leftAfter: ({ kind, day }) => `Geschreven na ${kinds[kind]} op ${day}`,
  leftOn: (day) => `Geschreven op ${day}`,
  visitNotChecked: 'Het bezoek hebben we niet gecontroleerd.',
  howWeKnow: 'Hoe we dat weten',
  whatThisMeans: 'Wat dit betekent',
  provenSource: ({ kind, day, site, place }) =>
    `${site} heeft ${kinds[kind]} bij ${place} op ${day} bevestigd met een ondertekend bewijs. Deze woorden zijn daarmee achtergelaten, één keer.`,
  unprovenSource: ({ site }) =>
    `Deze woorden kwamen binnen via de eigen pagina’s van ${site}, zonder bewijs van een bezoek. Het zijn de eigen woorden van de klant.`,
  wordsAreTheirs: ({ site }) => `${site} kan ze niet wijzigen. Wie ze schreef, kan ze altijd intrekken.`,
  everyoneMayRecommend: 'Iedereen die antwoordt mag aanbevelen, welke score ook is gegeven.',
  seeAll: { one: '{count} bekijken', other: 'Alle {count} bekijken' },
  readItAll: 'Alles lezen',
  readOn: 'Verder lezen',
  sharedWithYou: 'Iemand heeft deze plek met je gedeeld.',
  mapAndDirections: 'Kaart en route',
  visit: 'Bezoeken',
  call: 'Bellen',
  photoOf: (place) => `${place}, van buiten gezien`,
  hours: {
    open: 'Open',
    closed: 'Gesloten',
    until: (time) => `, vandaag tot ${time} uur`,
    allDay: ', vandaag de hele dag',
    opens: (next) =>
      `. Opent ${next.day === 'weekday' ? next.name : next.day === 'today' ? 'vandaag' : 'morgen'} om ${next.time} uur`,
    now: '',
    all: 'Alle openingstijden',
  },
  offer: {
    from: (name) => (name ? `Van ${name} voor jou` : 'Voor jou'),
    sayCode: 'Noem deze code aan de balie',
    comma: ', ',
    until: (day) => `tot en met ${day}`,
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    over: (day) => `Deze aanbieding liep af op ${day}. De woorden blijven zoals ze waren.`,
  },
  beenHere: 'Zelf hier geweest?',
  sayItYourWay: 'Zeg het in je eigen woorden, goed of slecht.',
  recommendToo: 'Ook aanbevelen',
  reportLink: 'Melden',
  withdrawLink: 'Mijn woorden intrekken',
  withdraw: {
    title: 'Je woorden intrekken',
    explanation: (place) =>
      `Je woorden en je naam verdwijnen meteen van de pagina en haar afbeelding, en we bewaren er niets van. Je link leidt dan naar ${place}.`,
    limits: 'Een kopie die iemand al maakte, of een voorbeeld in iemands chat, ligt buiten ons bereik.',
    button: 'Mijn woorden intrekken',
    busy: 'Wordt ingetrokken',
    missing:
      'Om woorden in te trekken heb je de privélink nodig die je kreeg toen je ze deelde. Open die link, dan toont deze pagina een knop.',
    refused: 'Deze privélink hoort niet bij deze woorden. Er is niets veranderd.',
    failed: 'Dat is niet gelukt. Je woorden zijn zoals ze waren. Probeer het opnieuw.',
    needsScript:
      'Je privélink wordt door een klein script gelezen, zodat hij nooit wordt verstuurd voordat je op de knop drukt. Sta scripts hier toe.',
    doneTitle: 'Je woorden zijn ingetrokken',
    done: (place) => `Er wordt niets van bewaard. Wie je link opent, ziet nu alleen ${place}.`,
    see: (place) => `${place} bekijken`,
  },
  survey: { needsScript: 'De vragen worden door een klein script gesteld. Sta scripts hier toe.' },
  gone: {
    withdrawnTitle: 'Deze woorden zijn ingetrokken',
    withdrawn: 'Wie ze schreef, heeft ze ingetrokken. Er wordt niets van bewaard.',
    unknownTitle: 'Er is niets op deze link',
    unknown: 'Misschien is hij zonder de laatste letters gekopieerd. Vraag er opnieuw naar waar je hem vond.',
  },
};
