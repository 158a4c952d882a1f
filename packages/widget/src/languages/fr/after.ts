import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Votre visite du {day}',
    purchase: 'Votre achat du {day}',
    service: 'Votre visite d’entretien du {day}',
    meal: 'Votre repas du {day}',
  },
  noThanks: 'Non, merci',
  thanks: {
    phone: '{who} vous appellera',
    email: '{who} vous écrira',
    on: { phone: 'Au {contact}.', email: 'À l’adresse {contact}.' },
    change: 'Modifier',
    plain: 'Merci.',
    published: 'Vos mots sont publics.',
    withdraw: 'Les retirer',
    keep: 'Gardez ce lien\u00a0: il retire vos mots quand vous le voulez.',
    mail: 'Me l’envoyer',
  },
  followUp: {
    who: 'La direction',
    choice: { phone: 'M’appeler', email: 'M’écrire' },
    field: { phone: 'Votre numéro', email: 'Votre adresse e-mail' },
    wrong: {
      phone: 'Il semble manquer des chiffres.',
      email: 'Une adresse ressemble à nom@example.com.',
    },
    wording: {
      phone: 'Utilisez ce numéro pour m’appeler au sujet de cette visite, et pour rien d’autre.',
      email: 'Utilisez cette adresse pour m’écrire au sujet de cette visite, et pour rien d’autre.',
    },
    tickFirst: 'Cochez d’abord la case, pour nous y autoriser.',
    ask: { phone: 'Demander un appel', email: 'Avoir une réponse' },
  },
  share: {
    words: 'Vos mots',
    name: 'Prénom, si vous voulez',
    useComment: 'Utiliser mon texte',
    someone: 'Un client ou une cliente',
    edit: 'Modifier',
    wording:
      'L’envoi ou «\u00a0Terminé\u00a0» rend publics, sur une page consacrée à cet établissement et sur les pages de {site}, vos mots et le nom que vous indiquez. Vous pouvez les retirer.',
    by: {
      email: 'Envoyer par e-mail',
      sms: 'Envoyer par message',
      whatsapp: 'Envoyer par WhatsApp',
      facebook: 'Partager sur Facebook',
      x: 'Publier sur X',
      copy: 'Copier le lien',
      device: 'Partager',
    },
    done: 'Terminé',
  },
};

export default after;
