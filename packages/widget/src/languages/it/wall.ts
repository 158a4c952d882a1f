import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'Che cosa si dice di {place}',
  visits: {
    each: 'Ognuna è stata lasciata dopo una visita che risulta dai nostri registri, con le parole del cliente.',
    some: '{verified} su {shown} sono state lasciate dopo una visita che risulta dai nostri registri, tutte con le parole dei clienti.',
    one: '{verified} su {shown} è stata lasciata dopo una visita che risulta dai nostri registri, tutte con le parole dei clienti.',
    none: 'Con le parole dei clienti. Nessuno ha verificato se ci sia stata una visita.',
  },
  all: {
    one: 'L’unica che può essere mostrata è qui.',
    many: 'Le {count} che possono essere mostrate sono tutte qui, dalla più recente.',
    other: 'Le {count} che possono essere mostrate sono tutte qui, dalla più recente.',
  },
  score: 'Nessuna è omessa, cambiata o spostata per via del voto.',
  how: 'Come funziona',
  howText:
    'Chiunque risponde è invitato a raccontarlo, qualunque sia il voto, e decide se può stare qui. Può ritirarlo. Si rimuovono solo gli abusi.',
  every: 'Tutte',
  kinds: { visit: 'Visita', purchase: 'Acquisto', service: 'Officina', meal: 'Pasto' },
  after: {
    visit: 'Dopo una visita il {day}',
    purchase: 'Dopo un acquisto il {day}',
    service: 'Dopo un passaggio in officina il {day}',
    meal: 'Dopo un pasto il {day}',
  },
  on: 'Scritta il {day}. La visita non è stata verificata.',
  someone: 'Un cliente o una cliente',
  readAll: 'Leggi tutto',
  more: 'Mostra altre',
  part: '{shown} mostrate su {total}.',
  withdrawn: {
    one: '{count} è stata ritirata da chi l’ha scritta.',
    many: '{count} sono state ritirate da chi le ha scritte.',
    other: '{count} sono state ritirate da chi le ha scritte.',
  },
  hidden: {
    one: '{count} è stata rimossa per abuso.',
    many: '{count} sono state rimosse per abuso.',
    other: '{count} sono state rimosse per abuso.',
  },
  say: 'Già stati qui? Si può dirlo con parole proprie',
  emptyTitle: 'Ancora nessuna parola su {place}',
  empty: 'Quello che dicono i clienti starà qui, tutto e come l’hanno scritto.',
  away: 'Al momento non si possono caricare.',
  again: 'Riprova',
};

export default wall;
