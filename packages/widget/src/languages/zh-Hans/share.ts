import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: '告诉朋友',
  channels: {
    email: '邮件',
    sms: '短信',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: '复制链接',
    device: '更多',
  },
  opens: '会打开您自己的应用。由您按下发送。',
  preparing: '正在生成您的链接。',
  failed: '未能生成链接。',
  again: '再试一次',
  copied: '已复制',
  linkCopied: '链接已复制。请粘贴到朋友们所在的地方。',
  copyYourself: '请复制此链接：',
};

export default share;
