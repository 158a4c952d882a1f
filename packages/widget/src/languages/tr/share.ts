import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: 'Bir dosta anlat',
  channels: {
    email: 'E-posta',
    sms: 'Mesaj',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'Kopyala',
    device: 'Diğer',
  },
  opens: 'Kendi uygulamanız açılır. Gönder’e siz basarsınız.',
  preparing: 'Bağlantınız hazırlanıyor.',
  failed: 'Bağlantı oluşturulamadı.',
  again: 'Yeniden dene',
  copied: 'Tamam',
  linkCopied: 'Bağlantı kopyalandı. Dostlarınızın olduğu yere yapıştırın.',
  copyYourself: 'Bu bağlantıyı kopyalayın:',
};

export default share;
