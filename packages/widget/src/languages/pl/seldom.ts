import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Wpisane słowa są publiczne.',
  withdraw: 'Wycofaj je',
  keep: 'Ten link warto zachować: w każdej chwili wycofuje wpisane słowa.',
  mail: 'Wyślij go do mnie',
  apps: 'Inne apki',
  scan: 'Po zeskanowaniu telefonem można działać dalej na nim.',
  server: 'Własny serwer, na przykład mastodon.social',
  open: 'Otwórz',
  code: 'Kod QR',
};

export default seldom;
