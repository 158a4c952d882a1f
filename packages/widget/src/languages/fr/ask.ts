import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Fermer',
  back: 'Retour',
  next: 'Suivant',
  send: 'Envoyer',
  sending: 'Envoi',
  notSent: 'L’envoi n’a pas abouti. Veuillez réessayer.',
  progress: '{step} sur {steps}',
  reader: 'Vos réponses ne vont qu’à {site}.',
  privacy: 'Confidentialité',
  stars: { one: '{count} étoile', many: '{count} d’étoiles', other: '{count} étoiles' },
  missingChoice: 'Choisissez une réponse pour continuer.',
  missingWords: 'Écrivez quelques mots pour continuer.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
