import type { FollowUpMessages } from '../messages.ts';

const followUp: FollowUpMessages = {
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
  asked: {
    phone: 'ستصلك مكالمة من \u2068{who}\u2069',
    email: 'ستصلك رسالة من \u2068{who}\u2069',
  },
  on: { phone: 'على الرقم \u2066{contact}\u2069.', email: 'على العنوان \u2066{contact}\u2069.' },
  change: 'تغيير',
};

export default followUp;
