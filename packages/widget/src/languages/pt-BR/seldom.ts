import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Suas palavras são públicas.',
  withdraw: 'Retirar',
  keep: 'Guarde este link: ele retira suas palavras quando você quiser.',
  mail: 'Enviar para mim',
  apps: 'Outros apps',
  scan: 'Escaneie com o celular para continuar por lá.',
  server: 'Seu servidor, por exemplo mastodon.social',
  open: 'Abrir',
  code: 'Código QR',
};

export default seldom;
