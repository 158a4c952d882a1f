import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'Söylemek istemem',
  other: 'Kendi sözlerinizle',
  smileys: ['Çok kötü', 'Kötü', 'Şöyle böyle', 'İyi', 'Çok iyi'],
  thumbs: { down: 'İyi değil', up: 'İyi' },
  many: 'Uyanların hepsini seçin.',
  ranking: 'Sırayla dokunun: önce en önemlisi.',
  ranked: '{item}, {place}. sıra',
  date: { today: 'Bugün', yesterday: 'Dün', other: 'Başka bir gün', future: 'Bugünü ya da geçmiş bir günü seçin.' },
  location: {
    search: 'Ad, şehir ya da sokak',
    near: 'Konumumu kullan',
    looking: 'Aranıyor',
    notLocated: 'Konumunuz alınamadı. Bunun yerine adla arayın.',
    none: 'Bir şey bulunamadı. Bir şehir ya da sokak deneyin.',
    failed: 'Arama yapılamadı. Lütfen yeniden deneyin.',
    found: { one: '{count} yer', other: '{count} yer' },
    part: '{total} yerden {shown} tanesi gösteriliyor.',
  },
  missingTick: 'Devam etmek için kutuyu işaretleyin.',
  visit: {
    visit: 'Ziyaretiniz, {day}',
    purchase: 'Alışverişiniz, {day}',
    service: 'Servis ziyaretiniz, {day}',
    meal: 'Yemeğiniz, {day}',
  },
};

export default questions;
