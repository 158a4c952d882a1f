import type { ShareMessages } from '../messages.ts';

const share: ShareMessages = {
  direction: 'ltr',
  tellAFriend: '友だちに伝える',
  channels: {
    email: 'メール',
    sms: 'SMS',
    whatsapp: 'WhatsApp',
    facebook: 'Facebook',
    x: 'X',
    copy: 'コピー',
    device: 'その他',
  },
  opens: 'ご自身のアプリが開きます。送信を押すのはご自身です。',
  preparing: 'リンクを作成しています。',
  failed: 'リンクを作成できませんでした。',
  again: 'もう一度',
  copied: 'コピー済',
  linkCopied: 'リンクをコピーしました。友だちのいるところに貼り付けてください。',
  copyYourself: 'このリンクをコピーしてください：',
};

export default share;
