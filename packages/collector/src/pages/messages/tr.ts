import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, { after: string; proven: string }> = {
  visit: { after: 'ziyaretten', proven: 'ziyareti' },
  purchase: { after: 'alışverişten', proven: 'alışverişi' },
  service: { after: 'servis ziyaretinden', proven: 'servis ziyaretini' },
  meal: { after: 'yemekten', proven: 'yemeği' },
};

export const tr: Messages = {
  language: 'tr',
  aCustomer: 'Bir müşteri',
  about: ({ name, place }) => `${name}, ${place} hakkında`,
  quoted: (words) => `“${words}”`,
  leftAfter: ({ kind, day }) => `${day} tarihli ${kinds[kind].after} sonra yazıldı`,
  leftOn: (day) => `${day} tarihinde yazıldı`,
  visitNotChecked: 'Ziyareti denetlemedik.',
  howWeKnow: 'Nereden biliyoruz',
  whatThisMeans: 'Bunun anlamı',
  provenSource: ({ kind, day, site, place }) =>
    `${site}, ${place} adresindeki ${day} tarihli ${kinds[kind].proven} imzalı bir kayıtla doğruladı. Bu sözler o kayıtla, bir kez bırakıldı.`,
  unprovenSource: ({ site }) =>
    `Bu sözler ${site} sayfalarından, ziyaret kaydı olmadan geldi. Müşterinin kendi sözleridir.`,
  wordsAreTheirs: ({ site }) => `${site} bunları değiştiremez. Yazan kişi dilediği an geri alabilir.`,
  everyoneMayRecommend: 'Yanıt veren herkes, verdiği puan ne olursa olsun, tavsiye edebilir.',
  seeAll: { one: '{count} tavsiyeyi gör', other: '{count} tavsiyenin tümünü gör' },
  readItAll: 'Tümünü oku',
  readOn: 'Devamını oku',
  sharedWithYou: 'Biri bu yeri sizinle paylaştı.',
  mapAndDirections: 'Harita ve yol tarifi',
  visit: 'Ziyaret et',
  call: 'Ara',
  photoOf: (place) => `${place}, dışarıdan görünüş`,
  hours: {
    open: 'Açık',
    closed: 'Kapalı',
    until: (time) => `, bugün kapanış: ${time}`,
    allDay: ', bugün gün boyu',
    opens: (next) =>
      `. Açılış: ${next.day === 'weekday' ? next.name : next.day === 'today' ? 'bugün' : 'yarın'} ${next.time}`,
    now: '',
    all: 'Tüm çalışma saatleri',
  },
  offer: {
    from: (name) => (name ? `Sizin için, gönderen: ${name}` : 'Sizin için'),
    sayCode: 'Bu kodu görevliye söyleyin',
    comma: ', ',
    until: (day) => `son gün: ${day}`,
    copy: 'Kopyala',
    copied: 'Kopyalandı',
    over: (day) => `Bu teklif ${day} tarihinde sona erdi. Sözler olduğu gibi duruyor.`,
  },
  beenHere: 'Burayı biliyor musunuz?',
  sayItYourWay: 'İyi ya da kötü, kendi sözlerinizle söyleyin.',
  recommendToo: 'Ben de tavsiye ederim',
  reportLink: 'Bildir',
  withdrawLink: 'Sözlerimi geri al',
  withdraw: {
    title: 'Sözlerinizi geri alın',
    explanation: (place) =>
      `Sözleriniz ve adınız sayfadan ve görselinden hemen kalkar, hiçbirini saklamayız. Bağlantınız bundan sonra şuraya götürür: ${place}.`,
    limits: 'Birinin önceden aldığı kopya ya da bir sohbetteki önizleme bizim erişimimizin dışındadır.',
    button: 'Sözlerimi geri al',
    busy: 'Geri alınıyor',
    missing:
      'Sözleri geri almak için paylaşırken size verilen özel bağlantı gerekir. O bağlantıyı açın, bu sayfada bir düğme görünür.',
    refused: 'Bu özel bağlantı bu sözlere ait değil. Hiçbir şey değişmedi.',
    failed: 'Olmadı. Sözleriniz olduğu gibi duruyor. Lütfen yeniden deneyin.',
    needsScript:
      'Özel bağlantınızı küçük bir betik okur; böylece siz düğmeye basmadan gönderilmez. Lütfen burada betiklere izin verin.',
    doneTitle: 'Sözleriniz geri alındı',
    done: (place) => `Hiçbiri saklanmıyor. Bağlantınızı açan artık yalnızca şunu görür: ${place}.`,
    see: (place) => `Gör: ${place}`,
  },
  survey: { needsScript: 'Soruları küçük bir betik sorar. Lütfen burada betiklere izin verin.' },
  gone: {
    withdrawnTitle: 'Bu sözler geri alındı',
    withdrawn: 'Yazan kişi onları geri aldı. Hiçbiri saklanmıyor.',
    unknownTitle: 'Bu bağlantıda bir şey yok',
    unknown: 'Son harfleri eksik kopyalanmış olabilir. Bulduğunuz yerden yeniden isteyin.',
  },
};
