import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'Hayır, sağ olun',
  thankYou: 'Teşekkür ederiz.',
  share: {
    words: 'Sözleriniz',
    name: 'Adınız, isterseniz',
    useComment: 'Yazdığımı kullan',
    edit: 'Düzenle',
    wording:
      'Gönderdiğinizde ya da “Bitti” düğmesine bastığınızda sözleriniz ve adınız bu işletmeyle ilgili bir sayfada ve {site} sayfalarında herkese açık olur. Bunları geri çekebilirsiniz.',
    by: {
      email: 'E-postayla gönder',
      sms: 'Mesajla gönder',
      whatsapp: 'WhatsApp ile gönder',
      facebook: 'Facebook’ta paylaş',
      x: 'X’te paylaş',
      copy: 'Bağlantıyı kopyala',
      device: 'Paylaş',
    },
    done: 'Bitti',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
