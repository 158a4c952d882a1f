import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'Wat men zegt over {place}',
  visits: {
    each: 'Elk is achtergelaten na een bezoek dat onze administratie bevestigt, in de eigen woorden van de klant.',
    some: '{verified} van de {shown} zijn achtergelaten na een bezoek dat onze administratie bevestigt, alle in de eigen woorden van klanten.',
    one: '{verified} van de {shown} is achtergelaten na een bezoek dat onze administratie bevestigt, alle in de eigen woorden van klanten.',
    none: 'In de eigen woorden van klanten. Niemand heeft gecontroleerd of er een bezoek was.',
  },
  all: {
    one: 'De enige die getoond mag worden staat hier.',
    other: 'Alle {count} die getoond mogen worden staan hier, de nieuwste eerst.',
  },
  score: 'Niets is weggelaten, veranderd of verplaatst vanwege de score.',
  how: 'Hoe dit werkt',
  howText:
    'Iedereen die antwoordt wordt uitgenodigd het door te vertellen, wat de score ook is, en beslist of het hier mag staan. Men kan het intrekken. Alleen misbruik wordt verwijderd.',
  every: 'Alle',
  kinds: { visit: 'Bezoek', purchase: 'Aankoop', service: 'Werkplaats', meal: 'Maaltijd' },
  after: {
    visit: 'Na een bezoek op {day}',
    purchase: 'Na een aankoop op {day}',
    service: 'Na een werkplaatsbezoek op {day}',
    meal: 'Na een maaltijd op {day}',
  },
  on: 'Geschreven op {day}. Het bezoek is niet gecontroleerd.',
  someone: 'Een klant',
  readAll: 'Alles lezen',
  more: 'Meer tonen',
  part: '{shown} van {total} getoond.',
  withdrawn: {
    one: '{count} is door de schrijver ingetrokken.',
    other: '{count} zijn door de schrijvers ingetrokken.',
  },
  hidden: { one: '{count} is wegens misbruik verwijderd.', other: '{count} zijn wegens misbruik verwijderd.' },
  say: 'Hier geweest? Zeg het in uw eigen woorden',
  emptyTitle: 'Nog geen woorden over {place}',
  empty: 'Wat klanten zeggen komt hier te staan, alles en zoals zij het schreven.',
  away: 'Ze kunnen nu niet worden geladen.',
  again: 'Opnieuw proberen',
};

export default wall;
