import type { WallMessages } from '../messages.ts';

const wall: WallMessages = {
  title: '{place}についての声',
  visits: {
    each: 'どれも、当店の記録で確認できたご来店のあとに、お客様ご自身の言葉で寄せられたものです。',
    some: '{shown}件のうち{verified}件は、当店の記録で確認できたご来店のあとに寄せられました。すべてお客様ご自身の言葉です。',
    one: '{shown}件のうち{verified}件は、当店の記録で確認できたご来店のあとに寄せられました。すべてお客様ご自身の言葉です。',
    none: 'お客様ご自身の言葉です。ご来店の有無は確認していません。',
  },
  all: { other: '掲載してよいとされた{count}件すべてが、新しい順に並んでいます。' },
  score: '点数を理由に、省いたり、変えたり、動かしたりしたものはありません。',
  how: 'しくみ',
  howText:
    '回答した方は、点数にかかわらず全員、人に伝えるよう案内され、ここに載せるかどうかをご自身で決めます。取り下げることもできます。削除するのは悪用だけです。',
  every: 'すべて',
  kinds: { visit: '来店', purchase: '購入', service: '整備', meal: '食事' },
  after: {
    visit: '{day}の来店のあとに',
    purchase: '{day}の購入のあとに',
    service: '{day}の整備のあとに',
    meal: '{day}の食事のあとに',
  },
  on: '{day}の投稿。来店は確認していません。',
  someone: 'お客様',
  readAll: '全文を読む',
  more: 'さらに表示',
  part: '{total}件中{shown}件を表示。',
  withdrawn: { other: '{count}件は書いた方が取り下げました。' },
  hidden: { other: '{count}件は悪用のため削除されました。' },
  say: 'ご来店の方は、ご自身の言葉でどうぞ',
  emptyTitle: '{place}についての声はまだありません',
  empty: 'お客様の声は、すべて、書かれたままここに並びます。',
  away: 'ただいま読み込めません。',
  again: 'もう一度',
};

export default wall;
