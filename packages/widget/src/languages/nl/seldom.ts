import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Uw woorden zijn openbaar.',
  withdraw: 'Intrekken',
  keep: 'Bewaar deze link: hiermee trekt u uw woorden in wanneer u wilt.',
  mail: 'Mail hem naar mij',
  apps: 'Andere apps',
  scan: 'Scan hem met uw telefoon en ga daar verder.',
  server: 'Uw server, bijvoorbeeld mastodon.social',
  open: 'Openen',
  code: 'QR-code',
};

export default seldom;
