import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Le parole scritte sono pubbliche.',
  withdraw: 'Ritirale',
  keep: 'Questo link va conservato: ritira le parole in qualsiasi momento.',
  mail: 'Invialo a me',
  apps: 'Altre app',
  scan: 'Va inquadrato con il telefono, per continuare lì.',
  server: 'Il proprio server, ad esempio mastodon.social',
  open: 'Apri',
  code: 'Codice QR',
};

export default seldom;
