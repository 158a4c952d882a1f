import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Ihre Worte sind öffentlich.',
  withdraw: 'Zurückziehen',
  keep: 'Bewahren Sie diesen Link auf: Er nimmt Ihre Worte zurück, wann Sie wollen.',
  mail: 'Per E-Mail an mich',
  apps: 'Andere Apps',
  scan: 'Mit dem Telefon scannen und dort weitermachen.',
  server: 'Ihr Server, etwa mastodon.social',
  open: 'Öffnen',
  code: 'QR-Code',
};

export default seldom;
