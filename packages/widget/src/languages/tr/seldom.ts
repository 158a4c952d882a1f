import type { SeldomMessages } from '../messages.ts';

const seldom: SeldomMessages = {
  published: 'Sözleriniz herkese açık.',
  withdraw: 'Geri çek',
  keep: 'Bu bağlantıyı saklayın: sözlerinizi dilediğiniz zaman geri çeker.',
  mail: 'Bana e-postala',
  apps: 'Uygulamalar',
  scan: 'Telefonunuzla okutup orada devam edin.',
  server: 'Sunucunuz, örneğin mastodon.social',
  open: 'Aç',
  code: 'QR kodu',
};

export default seldom;
