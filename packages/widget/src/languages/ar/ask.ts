import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'rtl',
  close: 'إغلاق',
  back: 'رجوع',
  next: 'التالي',
  send: 'إرسال',
  sending: 'جارٍ الإرسال',
  notSent: 'تعذّر الإرسال. تُرجى المحاولة مرة أخرى.',
  progress: '{step} من {steps}',
  // The invisible marks (FSI, LRI and PDI) keep a name or number in its own order within the Arabic sentence.
  reader: 'تصل إجاباتك إلى \u2068{site}\u2069 فقط.',
  privacy: 'الخصوصية',
  stars: {
    zero: 'بلا نجوم',
    one: 'نجمة واحدة',
    two: 'نجمتان',
    few: '{count} نجوم',
    many: '{count} نجمة',
    other: '{count} نجمة',
  },
  missingChoice: 'يلزم اختيار إجابة للمتابعة.',
  missingWords: 'تلزم كتابة بضع كلمات للمتابعة.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
