import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Le dire à un ami',
  channels: {
    email: 'E-mail',
    sms: 'Message',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Copier',
    device: 'Plus',
  },
  opens: 'Ouvre votre propre application. C’est vous qui appuyez sur Envoyer.',
  preparing: 'Votre lien est en cours de création.',
  failed: 'Le lien n’a pas pu être créé.',
  again: 'Réessayer',
  copied: 'Copié',
  linkCopied: 'Lien copié. Collez-le là où sont vos amis.',
  copyYourself: 'Copiez ce lien\u00a0:',
};

export default share;
