import type { ReportMessages } from '../report-messages.ts';

export const tr: ReportMessages = {
  language: 'tr',
  priority: {
    PRIORITY: {
      other:
        'Bu hafta: “{driver}”. Burada {own}, iyi şubelerde {good}; bu fark, tavsiyede yaklaşık {lift} puanla birlikte görülüyor. {count} yanıta dayanıyor.',
    },
    CLOSE_CALL: {
      other:
        'Bu hafta: “{driver}”, hemen ardından “{second}”. Burada {own}, iyi şubelerde {good}; bu fark, tavsiyede yaklaşık {lift} puanla birlikte görülüyor. {count} yanıta dayanıyor.',
    },
    HOLD: 'Burada belirgin bir zayıf nokta yok. En önemli olanı koruyun: “{driver}”.',
    SMALL: 'Küçük farkların en büyüğü: “{driver}”, yaklaşık {lift}.',
    USE_BRAND: {
      other:
        'Tüm markanın önceliği: “{driver}”. Bu şubede yalnızca {count} yanıt var, kendine ait bir öncelik için çok az.',
    },
    NO_DATA: 'Burada henüz yanıt yok.',
  },
  drivers: {
    OK: {
      other:
        'En önemlisi “{driver}”: bu soruların açıkladıkları içindeki payı {share}. Sorular birlikte tavsiyedeki farkların şu kadarını açıklıyor: {explained}. {count} yanıta dayanıyor.',
    },
    TOO_FEW: { other: 'Neyin en önemli olduğunu söylemek için erken: gereken 100 yanıttan {count} tanesi var.' },
    NO_MODEL: 'Bu sorular burada tavsiyeyi açıklamıyor. Başka sorular sorun.',
    NO_DRIVERS:
      'Henüz hiçbir soru ziyaretin tek tek yönlerini sormuyor, bu yüzden hangisinin önemli olduğunu kimse söyleyemez.',
    PROVISIONAL: 'Sıralama geçici: 200’den az yanıta dayanıyor.',
    COLLINEAR: '“{one}” ve “{other}” aynı şeyi ölçüyor.',
    SAME_ANSWER: '“{driver}” dışarıda bırakıldı: herkes aynı yanıtı verdi.',
    TOO_FEW_ANSWERS: '“{driver}” dışarıda bırakıldı: 10’dan az yanıtı var.',
    PAIRWISE: { other: 'Sorular dönüşümlü soruluyor: birlikte en az sorulan çiftin {count} yanıtı var.' },
  },
  action: {
    NONE: 'Şu anda yürüyen bir eylem yok.',
    underWay: '“{text}”, sorumlu: {who}, başlangıç: {day}.',
    WAIT: { other: 'Henüz erken: gereken 20 yanıttan {count} tanesi var. En erken sonuç: {day}.' },
    WAIT_UNKNOWN: { other: 'Henüz erken: gereken 20 yanıttan {count} tanesi var.' },
    NO_CONTROL: {
      other: 'Bu, her yerde olanlardan ayırt edilemiyor: karşılaştırmak için {count} başka şube var, 5 şube gerekiyor.',
    },
    OK: 'İşe yarıyor: öteki şubelere göre {did} puan, {low} ile {high} arasında.',
    NOT_PROVEN: 'Kanıtlanmadı: öteki şubelere göre {did} puan, {low} ile {high} arasında herhangi bir yerde.',
    WORSE: 'Başka yerlerden kötü: öteki şubelere göre {did} puan, {low} ile {high} arasında.',
    bounce: 'Bunun yaklaşık {bounce} puanı kendiliğinden geri gelirdi.',
  },
  today: {
    NO_DATA: 'Henüz yanıt yok.',
    NORMAL: { other: '{day}: olağan bir gün. {count} yanıttan {happy} tanesi 7 ya da üstü.' },
    BAD_DAY: { other: '{day}: rastlantının ötesinde kötü bir gün. {count} yanıttan {happy} tanesi 7 ya da üstü.' },
    GOOD_DAY: { other: '{day}: rastlantının ötesinde iyi bir gün. {count} yanıttan {happy} tanesi 7 ya da üstü.' },
    SHIFT_UP: 'Öncekinden iyi: art arda sekiz gün ya da daha uzun süre olağanın üzerinde, son gün {day}.',
    SHIFT_DOWN: 'Öncekinden kötü: art arda sekiz gün ya da daha uzun süre olağanın altında, son gün {day}.',
    TOO_FEW: { other: '{day}: {count} yanıt, güne iyi ya da kötü demek için çok az.' },
    BASELINE_SHORT: { other: 'Burada neyin olağan olduğu hâlâ öğreniliyor: gereken 12 günden {count} tanesi var.' },
  },
  weakTime: {
    OK: 'Zayıf gün: {weekday}. 9 ya da 10 verenler {share}, öteki günlerde {rest}.',
    HOURS: 'Zayıf saatler: {hours}. 9 ya da 10 verenler {share}, öteki saatlerde {rest}.',
    NO_WEAK_DAY: 'Haftanın hiçbir günü ötekilerden rastlantının ötesinde zayıf değil.',
    TOO_FEW: 'Zayıf bir günü rastlantıdan ayırt etmek için henüz yeterli gün yok.',
  },
  score: {
    NO_DATA: 'Henüz yanıt yok, bu yüzden puan da yok.',
    TOO_FEW: { other: '{count} yanıt: puan için çok az.' },
    SHOW_WITH_RANGE: { other: 'Henüz erken: {score}, {low} ile {high} arasında bir yerde. {count} yanıta dayanıyor.' },
    OK: { other: '{score}, {low} ile {high} arasında. {count} yanıta dayanıyor.' },
    brand: 'Tüm marka: {score}.',
    rank: { other: '{count} şube içindeki sırası: {rank}.' },
    noRanking: 'Şubeler arasında rastlantının ötesinde fark yok, bu yüzden sıralama da yok.',
    ONE_LOCATION: 'Karşılaştırmak için yanıtı olan başka bir şube yok.',
    above: 'Rastlantının ötesinde, markanın üzerinde.',
    below: 'Rastlantının ötesinde, markanın altında.',
    best: 'En iyisi: {name}.',
    worst: 'En çok desteğe ihtiyacı olan: {name}.',
  },
  comments: {
    waiting: { other: 'Memnun olmayan {count} müşteri iletişim kurulmasını istedi.' },
    nobodyWaits: 'Memnun olmayan hiçbir müşteri iletişim kurulmasını istemedi.',
    none: 'Henüz kimse bir şey yazmadı.',
  },
  consistency: {
    OK: 'İyi bir günle kötü bir gün arasında burada {own} puan var; tüm markada {brand}.',
    OWN: 'İyi bir günle kötü bir gün arasında burada {own} puan var.',
    NO_DIFFERENCE: 'Burada günler arasında rastlantının ötesinde fark yok.',
    TOO_FEW: 'İyi günleri kötü günlerden ayırt etmek için günlük yanıt sayısı çok az.',
  },
  funnel: {
    counts:
      'Yanıt verenler: {answered} · tavsiye edenler: {advocates} · paylaşımlar: {shares} · bağlantıyla gelenler: {visitors} · satışlar: {conversions}',
    potential: { other: 'Olası kitle: {count} kişi (tavsiye eden kişi başına {friends} arkadaş varsayılarak).' },
  },
  spread: {
    NO_DATA: 'Henüz hiçbir tavsiye paylaşılmadı.',
    TOO_FEW: { other: 'Şimdiye dek {count} paylaşım: yalnızca sayı, nasıl yayıldığını söylemek için çok az.' },
    OK: 'Her paylaşım ortalama {k} yeni paylaşıma yol açtı, {low} ile {high} arasında.',
    IMMATURE: 'Hâlâ yayılıyor: her paylaşım ortalama en az {k} yeni paylaşıma yol açtı.',
  },
};
