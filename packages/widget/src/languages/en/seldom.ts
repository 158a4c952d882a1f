import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Your words are public.',
  withdraw: 'Take them back',
  keep: 'Keep this link: it takes your words back whenever you like.',
  mail: 'E-mail it to me',
  apps: 'Other apps',
  scan: 'Scan it with your phone to go on there.',
  server: 'Your server, such as mastodon.social',
  open: 'Open',
  code: 'QR code',
};

export default seldom;
