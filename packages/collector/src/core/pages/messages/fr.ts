import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'une visite',
  purchase: 'un achat',
  service: 'un passage à l’atelier ou au service',
  meal: 'un repas',
};

export const fr: Messages = {
  language: 'fr',
  aCustomer: 'Quelqu’un de la clientèle',
  about: ({ name, place }) => `${name} à propos de ${place}`,
  quoted: (words) => `«\u00A0${words}\u00A0»`,
  leftAfter: ({ kind, day }) => `Écrit après ${kinds[kind]} le ${day}`,
  leftOn: (day) => `Écrit le ${day}`,
  visitNotChecked: 'Nous n’avons pas vérifié la visite.',
  howWeKnow: 'Comment nous le savons',
  whatThisMeans: 'Ce que cela signifie',
  provenSource: ({ kind, day, site, place }) =>
    `${site} a confirmé ${kinds[kind]} chez ${place} le ${day} par une preuve signée. Ces mots ont été laissés avec elle, une seule fois.`,
  unprovenSource: ({ site }) =>
    `Ces mots sont arrivés par les pages de ${site}, sans trace d’une visite. Ce sont les mots de la personne elle-même.`,
  importedSource: ({ site }) =>
    `${site} a repris ces mots de ses propres archives. Nous n’avons pas vu qui les a écrits.`,
  wordsAreTheirs: ({ site }) =>
    `${site} ne peut pas les modifier. La personne qui les a écrits peut les retirer à tout moment.`,
  everyoneMayRecommend: 'Toute personne qui répond peut recommander, quelle que soit sa note.',
  seeAll: { one: 'Voir {count} avis', many: 'Voir les {count} avis', other: 'Voir les {count} avis' },
  readItAll: 'Tout lire',
  readOn: 'Lire la suite',
  sharedWithYou: 'Quelqu’un a partagé ce lieu avec vous.',
  sharedThing: 'Quelqu’un a partagé ceci avec vous.',
  mapAndDirections: 'Plan et itinéraire',
  visit: 'Visiter',
  call: 'Appeler',
  photoOf: (place) => `Une image de ${place}`,
  hours: {
    open: 'Ouvert',
    closed: 'Fermé',
    until: (time) => ` aujourd’hui jusqu’à ${time}`,
    allDay: ' aujourd’hui toute la journée',
    opens: (next) =>
      ` en ce moment. Ouvre ${next.day === 'weekday' ? next.name : next.day === 'today' ? 'aujourd’hui' : 'demain'} à ${next.time}`,
    now: ' en ce moment',
    all: 'Tous les horaires',
  },
  offer: {
    from: (name) => (name ? `De ${name} pour vous` : 'Pour vous'),
    sayCode: 'Donnez ce code sur place',
    comma: ', ',
    until: (day) => `jusqu’au ${day}`,
    copy: 'Copier',
    copied: 'Copié',
    over: (day) => `Cette offre a pris fin le ${day}. Les mots restent tels quels.`,
    ended: 'Cette offre a pris fin. Les mots restent tels quels.',
    usedUp: 'Tous les codes de cette offre ont été pris.',
    used: 'Ce code a déjà été utilisé.',
    failed: 'Cela n’a pas fonctionné. Veuillez recharger cette page.',
  },
  beenHere: 'Vous connaissez ce lieu\u00A0?',
  sayItYourWay: 'Dites-le avec vos mots, en bien ou en mal.',
  recommendToo: 'Recommander aussi',
  reportLink: 'Signaler',
  withdrawLink: 'Retirer mes mots',
  withdraw: {
    title: 'Retirer vos mots',
    explanation: (place) =>
      `Vos mots et votre nom quittent aussitôt la page et son image, et nous n’en gardons rien. Votre lien mène alors à ${place}.`,
    limits: 'Une copie déjà faite par quelqu’un, ou un aperçu dans une discussion, est hors de notre portée.',
    button: 'Retirer mes mots',
    busy: 'Retrait en cours',
    missing:
      'Pour retirer des mots, il faut le lien privé reçu au moment du partage. Ouvrez ce lien, et cette page affichera un bouton.',
    refused: 'Ce lien privé ne correspond pas à ces mots. Rien n’a été modifié.',
    failed: 'Cela n’a pas abouti. Veuillez réessayer.',
    needsScript:
      'Un petit script lit votre lien privé, pour qu’il ne soit jamais envoyé avant que vous n’appuyiez sur le bouton. Veuillez autoriser les scripts ici.',
    doneTitle: 'Vos mots sont retirés',
    done: (place) => `Rien n’en est conservé. Qui ouvre votre lien ne voit plus que ${place}.`,
    see: (place) => `Voir ${place}`,
    hidden: (site) =>
      `${site} a masqué vos mots, qui ne sont plus affichés. Si vous les retirez, nous n’en gardons rien non plus.`,
    imported: (site) =>
      `${site} a repris ces mots de ses propres archives, et aucun lien privé n’a été remis. Demandez à ${site} de les effacer.`,
    linkTitle: 'Retirer votre lien',
    linkExplanation: (place) => `Ce lien ne contient pas de mots. Si vous le retirez, il ne mène plus qu’à ${place}.`,
    linkButton: 'Retirer mon lien',
    linkDoneTitle: 'Votre lien est retiré',
    linkDone: (place) => `Qui l’ouvre ne voit plus que ${place}.`,
  },
  survey: {
    needsScript: 'Les questions sont posées par un petit script. Veuillez autoriser les scripts ici.',
    whichPlace: 'De quel lieu s’agit-il ?',
    noPlace: 'Ce lien ne nomme aucun lieu. Choisissez celui où vous étiez.',
    unknownPlace: (site) => `Ce lien nomme un lieu que ${site} n’a pas. Choisissez celui où vous étiez.`,
    noPlaces: (site) => `${site} n’a encore indiqué aucun lieu.`,
    closedTitle: 'Ces questions ne sont pas posées en ce moment',
    off: 'Elles sont désactivées.',
    begins: (day) => `Elles commencent le ${day}.`,
    over: (day) => `Elles ont pris fin le ${day}.`,
    nothingHere: 'Aucune ne concerne ce lieu.',
    provenTitle: 'Ces questions demandent une visite attestée',
    unproven: (site) =>
      `Elles s’adressent aux visites dont ${site} a la trace. Ouvrez le lien du message que vous avez reçu.`,
  },
  gone: {
    withdrawnTitle: 'Ces mots ont été retirés',
    withdrawn:
      'La personne qui les avait écrits les a retirés, ou tout ce que l’on savait d’elle a été effacé. Rien n’en est conservé.',
    endedTitle: 'Ce lien a été retiré',
    ended: 'La personne qui l’avait partagé y a mis fin, ou tout ce que l’on savait d’elle a été effacé.',
    hiddenTitle: 'Cette recommandation a été masquée',
    hidden: (site) => `${site} l’a masquée pour abus. Elle est conservée, mais n’est plus affichée.`,
    unknownTitle: 'Il n’y a rien à ce lien',
    unknown: 'Il a peut-être été copié sans ses dernières lettres. Demandez-le à nouveau là où vous l’avez trouvé.',
  },
};
