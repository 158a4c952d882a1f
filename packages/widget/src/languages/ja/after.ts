import type { AfterMessages } from '../messages.ts';

const after: AfterMessages = {
  visit: {
    visit: '{day}のご来店',
    purchase: '{day}のご購入',
    service: '{day}のサービスご利用',
    meal: '{day}のお食事',
  },
  noThanks: '遠慮します',
  thanks: {
    phone: '{who}からお電話します',
    email: '{who}からメールをお送りします',
    on: { phone: '{contact} におかけします。', email: '{contact} にお送りします。' },
    change: '変更',
    plain: 'ありがとうございました。',
    published: '書いた言葉は公開されています。',
    withdraw: '取り下げる',
    keep: 'このリンクを保管してください。いつでも言葉を取り下げられます。',
    mail: '自分にメールする',
  },
  followUp: {
    who: '責任者',
    choice: { phone: '電話で', email: 'メールで' },
    field: { phone: '電話番号', email: 'メールアドレス' },
    wrong: {
      phone: '番号の桁が足りないようです。',
      email: 'アドレスは name@example.com のような形です。',
    },
    wording: {
      phone: 'この番号は、今回の来店について私に電話するために使い、それ以外には使わないでください。',
      email: 'このアドレスは、今回の来店について私にメールを送るために使い、それ以外には使わないでください。',
    },
    tickFirst: 'ご連絡できるよう、先にチェックを入れてください。',
    ask: { phone: '電話を希望する', email: '返信を希望する' },
  },
  share: {
    words: 'ご自身の言葉',
    name: '下のお名前（任意）',
    useComment: '書いた内容を使う',
    someone: 'お客様',
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
};

export default after;
