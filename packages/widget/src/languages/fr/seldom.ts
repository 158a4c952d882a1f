import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Vos mots sont publics.',
  withdraw: 'Les retirer',
  keep: 'Gardez ce lien\u00a0: il retire vos mots quand vous le voulez.',
  mail: 'Me l’envoyer',
  apps: 'Autres apps',
  scan: 'Scannez-le avec votre téléphone pour continuer là-bas.',
  server: 'Votre serveur, par exemple mastodon.social',
  open: 'Ouvrir',
  code: 'Code QR',
};

export default seldom;
