import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
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
  asked: {
    phone: '{who} sizi arayacak',
    email: '{who} size yazacak',
  },
  on: { phone: 'Aranacak numara: {contact}.', email: 'Yazılacak adres: {contact}.' },
  change: 'Değiştir',
};

export default followUp;
