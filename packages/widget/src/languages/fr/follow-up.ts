import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
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
  asked: {
    phone: '{who} vous appellera',
    email: '{who} vous écrira',
  },
  on: { phone: 'Au {contact}.', email: 'À l’adresse {contact}.' },
  change: 'Modifier',
};

export default followUp;
