import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Sus palabras son públicas.',
  withdraw: 'Retirarlas',
  keep: 'Guarde este enlace: con él retira sus palabras cuando quiera.',
  mail: 'Enviarme el enlace',
  apps: 'Otras apps',
  scan: 'Escanéelo con el teléfono y siga allí.',
  server: 'Su servidor, por ejemplo mastodon.social',
  open: 'Abrir',
  code: 'Código QR',
};

export default seldom;
