import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'rtl',
  tellAFriend: 'إخبار الأصدقاء',
  channels: {
    email: 'البريد',
    sms: 'رسالة',
    whatsapp: 'واتساب',
    facebook: 'فيسبوك',
    x: 'إكس',
    copy: 'نسخ الرابط',
    device: 'المزيد',
  },
  opens: 'يُفتح تطبيقك الخاص. والضغط على «إرسال» بيدك.',
  preparing: 'يجري إنشاء رابطك.',
  failed: 'تعذّر إنشاء الرابط.',
  again: 'إعادة المحاولة',
  copied: 'تم النسخ',
  linkCopied: 'تم نسخ الرابط. يمكن لصقه حيث أصدقاؤك.',
  copyYourself: 'يُرجى نسخ هذا الرابط:',
};

export default share;
