import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  noThanks: '遠慮します',
  thankYou: 'ありがとうございました。',
  share: {
    words: 'ご自身の言葉',
    name: '下のお名前（任意）',
    useComment: '書いた内容を使う',
    edit: '編集',
    wording:
      '送信するか「完了」を押すと、書いた言葉とお名前が、この店舗についてのページと{site}のページで公開されます。取り下げることもできます。',
    by: {
      email: 'メールで送る',
      sms: 'SMSで送る',
      whatsapp: 'WhatsAppで送る',
      facebook: 'Facebookで共有',
      x: 'Xに投稿',
      copy: 'リンクをコピー',
      device: '共有',
    },
    done: '完了',
  },
  seldom: () => import('./seldom.ts'),
};

export default after;
