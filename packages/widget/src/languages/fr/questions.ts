import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Ne pas répondre',
  other: 'Avec vos mots',
  smileys: ['Très mal', 'Mal', 'Moyen', 'Bien', 'Très bien'],
  thumbs: { down: 'Pas bien', up: 'Bien' },
  many: 'Choisissez tout ce qui convient.',
  ranking: 'Touchez dans l’ordre\u00a0: le plus important d’abord.',
  ranked: '{item}, rang {place}',
  date: {
    today: 'Aujourd’hui',
    yesterday: 'Hier',
    other: 'Un autre jour',
    future: 'Choisissez aujourd’hui ou un jour passé.',
  },
  location: {
    search: 'Nom, ville ou rue',
    near: 'Me localiser',
    looking: 'Recherche',
    notLocated: 'Votre position n’a pas pu être obtenue. Cherchez plutôt par nom.',
    none: 'Aucun résultat. Essayez une ville ou une rue.',
    failed: 'La recherche n’a pas abouti. Veuillez réessayer.',
    found: { one: '{count} lieu', many: '{count} de lieux', other: '{count} lieux' },
    part: '{shown} affichés sur {total}.',
  },
  missingTick: 'Cochez la case pour continuer.',
  visit: {
    visit: 'Votre visite du {day}',
    purchase: 'Votre achat du {day}',
    service: 'Votre visite d’entretien du {day}',
    meal: 'Votre repas du {day}',
  },
};

export default questions;
