import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: 'زيارتك يوم {day}',
    purchase: 'مشترياتك يوم {day}',
    service: 'زيارتك للصيانة يوم {day}',
    meal: 'وجبتك يوم {day}',
  },
  noThanks: 'لا، شكرًا',
  thanks: {
    phone: 'ستصلك مكالمة من \u2068{who}\u2069',
    email: 'ستصلك رسالة من \u2068{who}\u2069',
    on: { phone: 'على الرقم \u2066{contact}\u2069.', email: 'على العنوان \u2066{contact}\u2069.' },
    change: 'تغيير',
    plain: 'شكرًا لكم.',
    published: 'كلماتك علنية.',
    withdraw: 'سحبها',
    keep: 'احتفظ بهذا الرابط: به تسحب كلماتك متى شئت.',
    mail: 'إرساله إلى بريدي',
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
};

export default after;
