import type { VisitKind } from '@goodword/protocol';
import type { Messages } from '../messages.ts';

const kinds: Record<VisitKind, string> = {
  visit: 'ご来店',
  purchase: 'お買い物',
  service: '点検・整備などのご利用',
  meal: 'お食事',
};

export const ja: Messages = {
  language: 'ja',
  aCustomer: 'お客様',
  about: ({ name, place }) => `${name}より、${place}について`,
  quoted: (words) => `「${words}」`,
  leftAfter: ({ kind, day }) => `${day}の${kinds[kind]}のあとに書かれました`,
  leftOn: (day) => `${day}に書かれました`,
  visitNotChecked: 'ご来店は確認していません。',
  howWeKnow: '確認の方法',
  whatThisMeans: 'この表示の意味',
  provenSource: ({ kind, day, site, place }) =>
    `${site}が、${place}での${day}の${kinds[kind]}を署名付きの記録で確認しました。この言葉はその記録とともに、一度だけ寄せられたものです。`,
  unprovenSource: ({ site }) =>
    `この言葉は${site}のページから寄せられました。ご来店の記録はありません。お客様ご自身の言葉です。`,
  wordsAreTheirs: ({ site }) => `${site}が書き換えることはできません。書いた本人はいつでも取り下げられます。`,
  everyoneMayRecommend: '回答した方は、評価にかかわらず、どなたでも推薦できます。',
  seeAll: { other: '{count}件をすべて見る' },
  readItAll: 'すべて読む',
  readOn: '続きを読む',
  sharedWithYou: 'どなたかがこのお店を紹介しています。',
  mapAndDirections: '地図と行き方',
  visit: 'サイトを見る',
  call: '電話する',
  photoOf: (place) => `${place}の外観`,
  hours: {
    open: '営業中',
    closed: '営業時間外',
    until: (time) => `、本日${time}まで`,
    allDay: '、本日は終日',
    opens: (next) =>
      `。次の営業は${next.day === 'weekday' ? next.name : next.day === 'today' ? '本日' : '明日'}${next.time}から`,
    now: '',
    all: '営業時間一覧',
  },
  offer: {
    from: (name) => (name ? `${name}さんからの特典` : 'あなたへの特典'),
    sayCode: '店頭でこのコードをお伝えください',
    comma: '、',
    until: (day) => `${day}まで`,
    copy: 'コピー',
    copied: 'コピーしました',
    over: (day) => `この特典は${day}に終了しました。言葉はそのまま残っています。`,
  },
  beenHere: 'ご利用になったことはありますか？',
  sayItYourWay: '良かったことも悪かったことも、ご自身の言葉で。',
  recommendToo: '自分も推薦する',
  reportLink: '報告する',
  withdrawLink: '自分の言葉を取り下げる',
  withdraw: {
    title: '言葉を取り下げる',
    explanation: (place) =>
      `言葉とお名前はページと画像からすぐに消え、こちらには何も残りません。リンクはその後${place}につながります。`,
    limits: 'すでに誰かが保存したものや、チャットに表示されたプレビューは、こちらでは消せません。',
    button: '自分の言葉を取り下げる',
    busy: '取り下げています',
    missing:
      '取り下げには、共有したときに受け取った専用リンクが必要です。そのリンクを開くと、このページにボタンが表示されます。',
    refused: 'この専用リンクはこの言葉のものではありません。何も変更していません。',
    failed: 'うまくいきませんでした。言葉はそのままです。もう一度お試しください。',
    needsScript:
      '専用リンクは小さなスクリプトが読み取り、ボタンを押すまで送信されません。ここでスクリプトを許可してください。',
    doneTitle: '言葉を取り下げました',
    done: (place) => `何も残っていません。リンクを開いた方には${place}だけが表示されます。`,
    see: (place) => `${place}を見る`,
  },
  survey: { needsScript: '質問は小さなスクリプトで表示されます。ここでスクリプトを許可してください。' },
  gone: {
    withdrawnTitle: 'この言葉は取り下げられました',
    withdrawn: '書いた本人が取り下げました。何も残っていません。',
    unknownTitle: 'このリンクには何もありません',
    unknown: '最後の文字が抜けてコピーされたのかもしれません。リンクを見つけた場所でもう一度ご確認ください。',
  },
};
