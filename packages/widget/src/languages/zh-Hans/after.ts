import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: '不用了，谢谢',
  thankYou: '谢谢您。',
  share: {
    words: '您的话',
    name: '您的名字（可不填）',
    useComment: '使用我写的内容',
    edit: '编辑',
    wording: '发送或点“完成”后，您写的话和名字将公开：在介绍这家门店的页面上，以及在{site}自己的页面上。您可以撤回。',
    by: {
      email: '通过邮件发送',
      sms: '通过短信发送',
      whatsapp: '通过 WhatsApp 发送',
      facebook: '分享到 Facebook',
      x: '发布到 X',
      copy: '复制链接',
      device: '分享',
    },
    done: '完成',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
