import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  tellAFriend: 'إخبار الأصدقاء',
  noThanks: 'لا، شكرًا',
  thanks: {
    phone: 'ستصلك مكالمة من \u2068{who}\u2069',
    email: 'ستصلك رسالة من \u2068{who}\u2069',
    on: { phone: 'على الرقم \u2066{contact}\u2069.', email: 'على العنوان \u2066{contact}\u2069.' },
    change: 'تغيير',
    published: 'كلماتك علنية.',
    withdraw: 'سحبها',
  },
  followUp: {
    who: 'الإدارة',
    choice: { phone: 'الاتصال بي', email: 'الكتابة إليّ' },
    field: { phone: 'رقمك', email: 'بريدك الإلكتروني' },
    wrong: {
      phone: 'يبدو أن بعض الأرقام ناقصة.',
      email: 'يكون العنوان على هذا الشكل: \u2066name@example.com\u2069.',
    },
    wording: {
      phone: 'يُستخدم هذا الرقم للاتصال بي بشأن هذه الزيارة، وليس لأي غرض آخر.',
      email: 'يُستخدم هذا العنوان للكتابة إليّ بشأن هذه الزيارة، وليس لأي غرض آخر.',
    },
    tickFirst: 'يلزم أولًا وضع علامة في المربع ليُسمح لنا بذلك.',
    ask: { phone: 'طلب مكالمة', email: 'طلب رد' },
  },
  share: {
    words: 'كلماتك',
    name: 'الاسم الأول، اختياري',
    useComment: 'استخدام ما كتبته',
    someone: 'أحد العملاء',
    edit: 'تعديل',
    wording: 'بالإرسال أو بالضغط على «تم» تصبح كلماتك واسمك علنية على صفحة عن هذا المكان. يمكنك سحبها.',
    channels: {
      email: 'البريد',
      sms: 'رسالة',
      whatsapp: 'واتساب',
      facebook: 'فيسبوك',
      x: 'إكس',
      copy: 'نسخ الرابط',
      device: 'المزيد',
    },
    by: {
      email: 'إرسال بالبريد الإلكتروني',
      sms: 'إرسال برسالة',
      whatsapp: 'إرسال عبر واتساب',
      facebook: 'مشاركة على فيسبوك',
      x: 'نشر على إكس',
      copy: 'نسخ الرابط',
      device: 'مشاركة',
    },
    opens: 'يُفتح تطبيقك الخاص. والضغط على «إرسال» بيدك.',
    preparing: 'يجري إنشاء رابطك.',
    failed: 'تعذّر إنشاء الرابط.',
    again: 'إعادة المحاولة',
    copied: 'تم النسخ',
    linkCopied: 'تم نسخ الرابط. يمكن لصقه حيث أصدقاؤك.',
    copyYourself: 'يُرجى نسخ هذا الرابط:',
    done: 'تم',
  },
};

export default after;
