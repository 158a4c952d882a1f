import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: 'أفضّل عدم الإجابة',
  other: 'بكلماتك',
  smileys: ['سيئ جدًا', 'سيئ', 'متوسط', 'جيد', 'جيد جدًا'],
  thumbs: { down: 'غير جيد', up: 'جيد' },
  many: 'يمكن اختيار كل ما ينطبق.',
  ranking: 'الضغط بالترتيب: الأهم أولًا.',
  ranked: '\u2068{item}\u2069، المرتبة {place}',
  date: { today: 'اليوم', yesterday: 'أمس', other: 'يوم آخر', future: 'يلزم اختيار اليوم أو يوم سابق.' },
  location: {
    search: 'الاسم أو المدينة أو الشارع',
    near: 'استخدام موقعي',
    looking: 'جارٍ البحث',
    notLocated: 'تعذّر تحديد موقعك. يمكن البحث بالاسم.',
    none: 'لا نتائج. يمكن تجربة مدينة أو شارع.',
    failed: 'تعذّر البحث. تُرجى المحاولة مرة أخرى.',
    found: {
      zero: 'لا أماكن',
      one: 'مكان واحد',
      two: 'مكانان',
      few: '{count} أماكن',
      many: '{count} مكانًا',
      other: '{count} مكان',
    },
    part: 'يُعرض {shown} من {total}.',
  },
  missingTick: 'يلزم وضع علامة في المربع للمتابعة.',
  visit: {
    visit: 'زيارتك يوم {day}',
    purchase: 'مشترياتك يوم {day}',
    service: 'زيارتك للصيانة يوم {day}',
    meal: 'وجبتك يوم {day}',
  },
};

export default questions;
