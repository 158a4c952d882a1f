import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: '您{day}的到访',
    purchase: '您{day}的购买',
    service: '您{day}的到店服务',
    meal: '您{day}的用餐',
  },
  noThanks: '不用了，谢谢',
  thanks: {
    phone: '{who}会给您打电话',
    email: '{who}会给您写邮件',
    on: { phone: '拨打 {contact}。', email: '发至 {contact}。' },
    change: '更改',
    plain: '谢谢您。',
    published: '您写的话已公开。',
    withdraw: '撤回',
    keep: '请保存此链接：您可随时用它撤回所写的话。',
    mail: '发到我的邮箱',
  },
  followUp: {
    who: '门店负责人',
    choice: { phone: '给我打电话', email: '给我写邮件' },
    field: { phone: '您的号码', email: '您的邮箱地址' },
    wrong: {
      phone: '号码好像少了几位。',
      email: '邮箱地址的格式如 name@example.com。',
    },
    wording: {
      phone: '请用此号码就这次到访给我打电话，不得用于其他任何目的。',
      email: '请用此地址就这次到访给我写邮件，不得用于其他任何目的。',
    },
    tickFirst: '请先勾选方框，我们才能这样做。',
    ask: { phone: '请求来电', email: '请求回复' },
  },
  share: {
    words: '您的话',
    name: '您的名字（可不填）',
    useComment: '使用我写的内容',
    someone: '一位顾客',
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
};

export default after;
