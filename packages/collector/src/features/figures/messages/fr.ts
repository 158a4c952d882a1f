import type { ReportMessages } from '../report-messages.ts';

export const fr: ReportMessages = {
  language: 'fr',
  // No unit behind a number with decimals: "point" is singular below 2.
  priority: {
    PRIORITY: {
      one: 'Cette semaine\u00A0: «\u00A0{driver}\u00A0». Ici {own}, dans les bons établissements {good}\u00A0; l’écart est associé à environ {lift} en recommandation. D’après {count} réponse.',
      other:
        'Cette semaine\u00A0: «\u00A0{driver}\u00A0». Ici {own}, dans les bons établissements {good}\u00A0; l’écart est associé à environ {lift} en recommandation. D’après {count} réponses.',
    },
    CLOSE_CALL: {
      one: 'Cette semaine\u00A0: «\u00A0{driver}\u00A0», avec «\u00A0{second}\u00A0» juste derrière. Ici {own}, dans les bons établissements {good}\u00A0; l’écart est associé à environ {lift} en recommandation. D’après {count} réponse.',
      other:
        'Cette semaine\u00A0: «\u00A0{driver}\u00A0», avec «\u00A0{second}\u00A0» juste derrière. Ici {own}, dans les bons établissements {good}\u00A0; l’écart est associé à environ {lift} en recommandation. D’après {count} réponses.',
    },
    HOLD: 'Pas de point faible net ici. À préserver, car c’est ce qui compte le plus\u00A0: «\u00A0{driver}\u00A0».',
    SMALL: 'Le plus grand des petits écarts\u00A0: «\u00A0{driver}\u00A0», environ {lift}.',
    USE_BRAND: {
      one: 'La priorité de toute la marque\u00A0: «\u00A0{driver}\u00A0». Cet établissement n’a que {count} réponse, trop peu pour une priorité propre.',
      other:
        'La priorité de toute la marque\u00A0: «\u00A0{driver}\u00A0». Cet établissement n’a que {count} réponses, trop peu pour une priorité propre.',
    },
    NO_DATA: 'Pas encore de réponses ici.',
  },
  drivers: {
    OK: {
      one: 'Ce qui compte le plus\u00A0: «\u00A0{driver}\u00A0», soit {share} de ce que ces questions expliquent. Ensemble, elles expliquent {explained} des différences de recommandation. D’après {count} réponse.',
      other:
        'Ce qui compte le plus\u00A0: «\u00A0{driver}\u00A0», soit {share} de ce que ces questions expliquent. Ensemble, elles expliquent {explained} des différences de recommandation. D’après {count} réponses.',
    },
    TOO_FEW: {
      one: 'Trop tôt pour dire ce qui compte le plus\u00A0: {count} réponse sur 100.',
      other: 'Trop tôt pour dire ce qui compte le plus\u00A0: {count} réponses sur 100.',
    },
    NO_MODEL: 'Ces questions n’expliquent pas la recommandation ici. Mieux vaut en poser d’autres.',
    NO_DRIVERS:
      'Aucune question ne porte encore sur un aspect précis de la visite\u00A0: personne ne peut donc dire lequel compte.',
    PROVISIONAL: 'L’ordre est provisoire\u00A0: il repose sur moins de 200 réponses.',
    COLLINEAR: '«\u00A0{one}\u00A0» et «\u00A0{other}\u00A0» mesurent la même chose.',
    SAME_ANSWER: 'On laisse de côté «\u00A0{driver}\u00A0»\u00A0: toutes les réponses sont identiques.',
    TOO_FEW_ANSWERS: 'On laisse de côté «\u00A0{driver}\u00A0»\u00A0: il y a moins de 10 réponses.',
    PAIRWISE: {
      one: 'Les questions tournent\u00A0: la paire la moins souvent posée ensemble a {count} réponse.',
      other: 'Les questions tournent\u00A0: la paire la moins souvent posée ensemble a {count} réponses.',
    },
  },
  action: {
    NONE: 'Aucune action en cours.',
    underWay: '«\u00A0{text}\u00A0», responsable\u00A0: {who}, depuis le {day}.',
    WAIT: {
      one: 'Trop tôt\u00A0: {count} réponse sur 20. Résultat au plus tôt le {day}.',
      other: 'Trop tôt\u00A0: {count} réponses sur 20. Résultat au plus tôt le {day}.',
    },
    WAIT_UNKNOWN: {
      one: 'Trop tôt\u00A0: {count} réponse sur 20.',
      other: 'Trop tôt\u00A0: {count} réponses sur 20.',
    },
    NO_CONTROL: {
      one: 'Impossible de le distinguer de ce qui s’est passé partout\u00A0: {count} autre établissement pour comparer, il en faut 5.',
      other:
        'Impossible de le distinguer de ce qui s’est passé partout\u00A0: {count} autres établissements pour comparer, il en faut 5.',
    },
    OK: 'Cela fonctionne\u00A0: un écart de score de {did} avec les autres établissements, entre {low} et {high}.',
    NOT_PROVEN:
      'Non prouvé\u00A0: un écart de score de {did} avec les autres établissements, quelque part entre {low} et {high}.',
    WORSE:
      'Moins bien qu’ailleurs\u00A0: un écart de score de {did} avec les autres établissements, entre {low} et {high}.',
    bounce: 'Environ {bounce} de cet écart serait revenu tout seul.',
  },
  today: {
    NO_DATA: 'Pas encore de réponses.',
    NORMAL: {
      one: '{day}\u00A0: une journée normale. {happy} sur {count} réponse à 7 ou plus.',
      other: '{day}\u00A0: une journée normale. {happy} sur {count} réponses à 7 ou plus.',
    },
    BAD_DAY: {
      one: '{day}\u00A0: une mauvaise journée, au-delà du hasard. {happy} sur {count} réponse à 7 ou plus.',
      other: '{day}\u00A0: une mauvaise journée, au-delà du hasard. {happy} sur {count} réponses à 7 ou plus.',
    },
    GOOD_DAY: {
      one: '{day}\u00A0: une bonne journée, au-delà du hasard. {happy} sur {count} réponse à 7 ou plus.',
      other: '{day}\u00A0: une bonne journée, au-delà du hasard. {happy} sur {count} réponses à 7 ou plus.',
    },
    SHIFT_UP: 'Mieux qu’avant\u00A0: jusqu’au {day}, huit jours de suite ou plus étaient au-dessus de la normale.',
    SHIFT_DOWN:
      'Moins bien qu’avant\u00A0: jusqu’au {day}, huit jours de suite ou plus étaient au-dessous de la normale.',
    TOO_FEW: {
      one: '{day}\u00A0: {count} réponse, trop peu pour dire si la journée était bonne ou mauvaise.',
      other: '{day}\u00A0: {count} réponses, trop peu pour dire si la journée était bonne ou mauvaise.',
    },
    BASELINE_SHORT: {
      one: 'On apprend encore ce qui est normal ici\u00A0: {count} jour sur 12.',
      other: 'On apprend encore ce qui est normal ici\u00A0: {count} jours sur 12.',
    },
  },
  weakTime: {
    OK: 'Jour faible\u00A0: {weekday}. {share} à 9 ou 10, {rest} les autres jours.',
    HOURS: 'Heures faibles\u00A0: {hours}. {share} à 9 ou 10, {rest} aux autres heures.',
    NO_WEAK_DAY: 'Aucun jour de la semaine n’est plus faible que les autres au-delà du hasard.',
    TOO_FEW: 'Pas encore assez de jours pour distinguer un jour faible du hasard.',
  },
  score: {
    NO_DATA: 'Pas encore de réponses, donc pas de score.',
    TOO_FEW: {
      one: '{count} réponse\u00A0: trop peu pour un score.',
      other: '{count} réponses\u00A0: trop peu pour un score.',
    },
    SHOW_WITH_RANGE: {
      one: 'Encore tôt\u00A0: {score}, quelque part de {low} à {high}. D’après {count} réponse.',
      other: 'Encore tôt\u00A0: {score}, quelque part de {low} à {high}. D’après {count} réponses.',
    },
    OK: {
      one: '{score}, de {low} à {high}. D’après {count} réponse.',
      other: '{score}, de {low} à {high}. D’après {count} réponses.',
    },
    brand: 'Toute la marque\u00A0: {score}.',
    rank: { one: 'Rang {rank} sur {count} établissement.', other: 'Rang {rank} sur {count} établissements.' },
    noRanking: 'Les établissements ne diffèrent pas au-delà du hasard\u00A0: il n’y a donc pas de classement.',
    ONE_LOCATION: 'Aucun autre établissement n’a de réponses pour comparer.',
    above: 'Au-dessus de la marque, au-delà du hasard.',
    below: 'Au-dessous de la marque, au-delà du hasard.',
    best: 'Le meilleur\u00A0: {name}.',
    worst: 'Celui qui a le plus besoin d’aide\u00A0: {name}.',
  },
  comments: {
    waiting: {
      one: '{count} personne mécontente a demandé qu’on la contacte.',
      other: '{count} personnes mécontentes ont demandé qu’on les contacte.',
    },
    nobodyWaits: 'Aucune personne mécontente n’a demandé qu’on la contacte.',
    none: 'Personne n’a encore rien écrit.',
  },
  consistency: {
    OK: 'Entre un bon et un mauvais jour, l’écart de score est ici de {own}, et de {brand} dans toute la marque.',
    OWN: 'Entre un bon et un mauvais jour, l’écart de score est ici de {own}.',
    NO_DIFFERENCE: 'Ici, les jours ne diffèrent pas au-delà du hasard.',
    TOO_FEW: 'Trop peu de réponses par jour pour distinguer les bons jours des mauvais.',
  },
  funnel: {
    counts:
      'Ont répondu\u00A0: {answered} · ont recommandé\u00A0: {advocates} · partages\u00A0: {shares} · arrivées par un lien\u00A0: {visitors} · ventes\u00A0: {conversions}',
    potential: {
      one: 'Audience possible\u00A0: {count} personne (en supposant {friends} proches par personne qui recommande).',
      other: 'Audience possible\u00A0: {count} personnes (en supposant {friends} proches par personne qui recommande).',
    },
  },
  spread: {
    NO_DATA: 'Aucune recommandation n’a encore été partagée.',
    TOO_FEW: {
      one: '{count} partage jusqu’ici\u00A0: un simple décompte, trop peu pour dire comment cela se propage.',
      other: '{count} partages jusqu’ici\u00A0: un simple décompte, trop peu pour dire comment cela se propage.',
    },
    OK: 'Chaque partage en a entraîné {k} de plus en moyenne, de {low} à {high}.',
    IMMATURE: 'Cela se propage encore\u00A0: chaque partage en a entraîné au moins {k} de plus en moyenne.',
  },
};
