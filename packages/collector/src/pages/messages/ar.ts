import type { VisitKind } from '@goodword/protocol';
import { isolated } from '../isolated.ts';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'زيارة',
  purchase: 'عملية شراء',
  service: 'زيارة صيانة',
  meal: 'وجبة',
};

export const ar: Messages = {
  language: 'ar',
  aCustomer: 'أحد العملاء',
  about: ({ name, place }) => `${isolated(name)} عن ${isolated(place)}`,
  quoted: (words) => `«${words}»`,
  leftAfter: ({ kind, day }) => `كُتبت بعد ${kinds[kind]} في ${day}`,
  leftOn: (day) => `كُتبت في ${day}`,
  visitNotChecked: 'لم نتحقق من الزيارة.',
  howWeKnow: 'كيف نعرف ذلك',
  whatThisMeans: 'ماذا يعني هذا',
  provenSource: ({ kind, day, site, place }) =>
    `أكّد سجل موقّع من ${isolated(site)} حدوث ${kinds[kind]} لدى ${isolated(place)} في ${day}. تُركت هذه الكلمات معه، مرة واحدة.`,
  unprovenSource: ({ site }) => `وصلت هذه الكلمات عبر صفحات ${isolated(site)}، من دون سجل لزيارة. وهي بتعبير كاتبها.`,
  wordsAreTheirs: ({ site }) => `لا تستطيع ${isolated(site)} تغييرها. ولكاتبها أن يسحبها في أي وقت.`,
  everyoneMayRecommend: 'كل من يجيب يمكنه أن يوصي، أيًّا كان تقييمه.',
  seeAll: {
    zero: 'عرض الكل',
    one: 'عرض توصية واحدة',
    two: 'عرض التوصيتين',
    few: 'عرض {count} توصيات',
    many: 'عرض {count} توصية',
    other: 'عرض {count} توصية',
  },
  readItAll: 'قراءة النص كاملًا',
  readOn: 'متابعة القراءة',
  sharedWithYou: 'شارك أحدهم هذا المكان معك.',
  mapAndDirections: 'الخريطة والطريق',
  visit: 'زيارة الموقع',
  call: 'اتصال',
  photoOf: (place) => `${isolated(place)} من الخارج`,
  hours: {
    open: 'مفتوح',
    closed: 'مغلق',
    until: (time) => ` اليوم حتى ${time}`,
    allDay: ' اليوم على مدار الساعة',
    opens: (next) =>
      ` الآن. يفتح ${next.day === 'weekday' ? `يوم ${next.name}` : next.day === 'today' ? 'اليوم' : 'غدًا'} في ${next.time}`,
    now: ' الآن',
    all: 'كل ساعات العمل',
  },
  offer: {
    from: (name) => (name ? `من ${isolated(name)} إليك` : 'هدية لك'),
    sayCode: 'يُذكر هذا الرمز عند الاستقبال',
    comma: '، ',
    until: (day) => `حتى ${day}`,
    copy: 'نسخ',
    copied: 'تم النسخ',
    over: (day) => `انتهى هذا العرض في ${day}. وتبقى الكلمات كما هي.`,
  },
  beenHere: 'هل سبقت لك زيارة هذا المكان؟',
  sayItYourWay: 'بكلماتك، سواء كانت جيدة أم سيئة.',
  recommendToo: 'أوصي به أيضًا',
  reportLink: 'الإبلاغ عن هذا',
  withdrawLink: 'سحب كلماتي',
  withdraw: {
    title: 'سحب كلماتك',
    explanation: (place) =>
      `تختفي كلماتك واسمك فورًا من الصفحة ومن صورتها، ولا نحتفظ بشيء منها. ثم يقود رابطك إلى ${isolated(place)}.`,
    limits: 'أما نسخة حفظها أحدهم من قبل، أو معاينة في محادثة، فليست في متناولنا.',
    button: 'سحب كلماتي',
    busy: 'جارٍ السحب',
    missing: 'لسحب الكلمات يلزم الرابط الخاص الذي حصلت عليه عند المشاركة. عند فتحه تُظهر هذه الصفحة زرًّا.',
    refused: 'هذا الرابط الخاص لا يخص هذه الكلمات. لم يتغير شيء.',
    failed: 'تعذّر ذلك. كلماتك كما كانت. تُرجى المحاولة مرة أخرى.',
    needsScript: 'يقرأ برنامج نصي صغير رابطك الخاص كي لا يُرسل قبل الضغط على الزر. يُرجى السماح بالبرامج النصية هنا.',
    doneTitle: 'سُحبت كلماتك',
    done: (place) => `لم يُحتفظ بشيء منها. من يفتح رابطك الآن يرى ${isolated(place)} فقط.`,
    see: (place) => `عرض ${isolated(place)}`,
  },
  survey: { needsScript: 'تُطرح الأسئلة عبر برنامج نصي صغير. يُرجى السماح بالبرامج النصية هنا.' },
  gone: {
    withdrawnTitle: 'سُحبت هذه الكلمات',
    withdrawn: 'سحبها كاتبها. لم يُحتفظ بشيء منها.',
    unknownTitle: 'لا يوجد شيء في هذا الرابط',
    unknown: 'ربما نُسخ من دون أحرفه الأخيرة. يمكن طلبه من جديد حيث وُجد.',
  },
};
