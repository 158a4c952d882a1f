import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'Non, merci',
  thankYou: 'Merci.',
  share: {
    words: 'Vos mots',
    name: 'Prénom, si vous voulez',
    useComment: 'Utiliser mon texte',
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
  seldom: () => import('./seldom.ts'),
};

export default after;
