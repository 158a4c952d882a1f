import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: 'Ce qu’on dit de {place}',
  visits: {
    each: 'Chaque avis a été laissé après une visite que nos registres confirment, avec les mots du client.',
    some: '{verified} sur {shown} ont été laissés après une visite que nos registres confirment, tous avec les mots des clients.',
    one: '{verified} sur {shown} a été laissé après une visite que nos registres confirment, tous avec les mots des clients.',
    none: 'Avec les mots des clients. Personne n’a vérifié s’il y a eu une visite.',
  },
  all: {
    one: 'Le seul qui peut être montré est ici.',
    many: 'Les {count} qui peuvent être montrés sont tous ici, du plus récent au plus ancien.',
    other: 'Les {count} qui peuvent être montrés sont tous ici, du plus récent au plus ancien.',
  },
  score: 'Aucun n’est omis, modifié ou déplacé à cause de sa note.',
  how: 'Comment ça marche',
  howText:
    'Tous ceux qui répondent sont invités à en parler, quelle que soit leur note, et décident si leurs mots peuvent figurer ici. Ils peuvent les retirer. Seuls les abus sont supprimés.',
  every: 'Tous',
  kinds: { visit: 'Visite', purchase: 'Achat', service: 'Atelier', meal: 'Repas' },
  after: {
    visit: 'Après une visite le {day}',
    purchase: 'Après un achat le {day}',
    service: 'Après un passage à l’atelier le {day}',
    meal: 'Après un repas le {day}',
  },
  on: 'Écrit le {day}. Nous n’avons pas vérifié la visite.',
  someone: 'Un client ou une cliente',
  readAll: 'Tout lire',
  more: 'Afficher plus',
  part: '{shown} affichés sur {total}.',
  withdrawn: {
    one: '{count} a été retiré par son auteur.',
    many: '{count} ont été retirés par leurs auteurs.',
    other: '{count} ont été retirés par leurs auteurs.',
  },
  hidden: {
    one: '{count} a été supprimé pour abus.',
    many: '{count} ont été supprimés pour abus.',
    other: '{count} ont été supprimés pour abus.',
  },
  say: 'Vous êtes déjà venu\u00a0? Dites-le avec vos mots',
  emptyTitle: 'Encore aucun mot sur {place}',
  empty: 'Ce que disent les clients figurera ici, en entier et tel qu’ils l’ont écrit.',
  away: 'Impossible de les charger pour le moment.',
  again: 'Réessayer',
};

export default wall;
