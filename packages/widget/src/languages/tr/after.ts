import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'Ziyaretiniz, {day}',
    purchase: 'Alışverişiniz, {day}',
    service: 'Servis ziyaretiniz, {day}',
    meal: 'Yemeğiniz, {day}',
  },
  noThanks: 'Hayır, sağ olun',
  thanks: {
    phone: '{who} sizi arayacak',
    email: '{who} size yazacak',
    on: { phone: 'Aranacak numara: {contact}.', email: 'Yazılacak adres: {contact}.' },
    change: 'Değiştir',
    plain: 'Teşekkür ederiz.',
    published: 'Sözleriniz herkese açık.',
    withdraw: 'Geri çek',
    keep: 'Bu bağlantıyı saklayın: sözlerinizi dilediğiniz zaman geri çeker.',
    mail: 'Bana e-postala',
  },
  followUp: {
    who: 'Yönetici',
    choice: { phone: 'Beni arayın', email: 'Bana yazın' },
    field: { phone: 'Numaranız', email: 'E-posta adresiniz' },
    wrong: {
      phone: 'Bazı rakamlar eksik görünüyor.',
      email: 'Adres şöyle görünür: ad@example.com.',
    },
    wording: {
      phone: 'Bu numarayı beni bu ziyaretle ilgili aramak için kullanın, başka hiçbir şey için kullanmayın.',
      email: 'Bu adresi bana bu ziyaretle ilgili yazmak için kullanın, başka hiçbir şey için kullanmayın.',
    },
    tickFirst: 'Bize izin vermek için önce kutuyu işaretleyin.',
    ask: { phone: 'Arama iste', email: 'Yanıt iste' },
  },
  share: {
    words: 'Sözleriniz',
    name: 'Adınız, isterseniz',
    useComment: 'Yazdığımı kullan',
    someone: 'Bir müşteri',
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
};

export default after;
