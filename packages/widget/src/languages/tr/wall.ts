import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: '{place} hakkında söylenenler',
  visits: {
    each: 'Her biri, kayıtlarımızın doğruladığı bir ziyaretten sonra müşterinin kendi sözleriyle bırakıldı.',
    some: '{shown} sözün {verified} tanesi, kayıtlarımızın doğruladığı bir ziyaretten sonra bırakıldı; hepsi müşterilerin kendi sözleri.',
    one: '{shown} sözün {verified} tanesi, kayıtlarımızın doğruladığı bir ziyaretten sonra bırakıldı; hepsi müşterilerin kendi sözleri.',
    none: 'Müşterilerin kendi sözleri. Ziyaret olup olmadığına kimse bakmadı.',
  },
  all: {
    one: 'Gösterilebilecek tek söz burada.',
    other: 'Gösterilebilecek {count} sözün hepsi burada, en yenisi başta.',
  },
  score: 'Hiçbiri puanı yüzünden çıkarılmadı, değiştirilmedi ya da kaydırılmadı.',
  how: 'Nasıl işliyor',
  howText:
    'Yanıt veren herkes, puanı ne olursa olsun, başkalarına anlatmaya davet edilir ve burada durup durmayacağına kendisi karar verir. Geri çekebilir. Yalnızca kötüye kullanım kaldırılır.',
  every: 'Tümü',
  kinds: { visit: 'Ziyaret', purchase: 'Alışveriş', service: 'Servis', meal: 'Yemek' },
  after: {
    visit: '{day} tarihli ziyaretten sonra',
    purchase: '{day} tarihli alışverişten sonra',
    service: '{day} tarihli servis ziyaretinden sonra',
    meal: '{day} tarihli yemekten sonra',
  },
  on: '{day} tarihinde yazıldı. Ziyareti doğrulamadık.',
  someone: 'Bir müşteri',
  readAll: 'Tamamını oku',
  more: 'Daha fazla göster',
  part: '{total} sözden {shown} tanesi gösteriliyor.',
  withdrawn: { one: '{count} söz yazarınca geri çekildi.', other: '{count} söz yazarlarınca geri çekildi.' },
  hidden: {
    one: '{count} söz kötüye kullanım nedeniyle kaldırıldı.',
    other: '{count} söz kötüye kullanım nedeniyle kaldırıldı.',
  },
  say: 'Burada bulundunuz mu? Kendi sözlerinizle anlatın',
  emptyTitle: '{place} hakkında henüz söz yok',
  empty: 'Müşterilerin söyledikleri, hepsi ve yazdıkları gibi, burada duracak.',
  away: 'Şu anda yüklenemiyor.',
  again: 'Yeniden dene',
};

export default wall;
