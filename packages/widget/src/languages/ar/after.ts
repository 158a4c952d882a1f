import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: 'لا، شكرًا',
  thankYou: 'شكرًا لكم.',
  share: {
    words: 'كلماتك',
    name: 'الاسم الأول، اختياري',
    useComment: 'استخدام ما كتبته',
    edit: 'تعديل',
    wording:
      'بالإرسال أو بالضغط على «تم» تصبح كلماتك واسمك علنية: على صفحة عن هذا المكان وعلى صفحات {site} نفسها. يمكنك سحبها.',
    by: {
      email: 'إرسال بالبريد الإلكتروني',
      sms: 'إرسال برسالة',
      whatsapp: 'إرسال عبر واتساب',
      facebook: 'مشاركة على فيسبوك',
      x: 'نشر على إكس',
      copy: 'نسخ الرابط',
      device: 'مشاركة',
    },
    done: 'تم',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
