import type { ReportMessages } from '../report-messages.ts';

export const ja: ReportMessages = {
  language: 'ja',
  priority: {
    PRIORITY: {
      other:
        '今週は「{driver}」です。この店舗は{own}、良い店舗は{good}。この差は、推薦の点数の約{lift}と関連しています。{count}件の回答から。',
    },
    CLOSE_CALL: {
      other:
        '今週は「{driver}」、僅差で「{second}」です。この店舗は{own}、良い店舗は{good}。この差は、推薦の点数の約{lift}と関連しています。{count}件の回答から。',
    },
    HOLD: 'はっきりした弱点はありません。いちばん大切な「{driver}」を守りましょう。',
    SMALL: '小さな差のうち最も大きいのは「{driver}」で、約{lift}です。',
    USE_BRAND: {
      other:
        'ブランド全体の優先課題は「{driver}」です。この店舗の回答はまだ{count}件で、独自の優先課題を出すには足りません。',
    },
    NO_DATA: 'ここにはまだ回答がありません。',
  },
  drivers: {
    OK: {
      other:
        'いちばん大切なのは「{driver}」で、これらの質問が説明する分の{share}を占めます。合わせて、推薦の違いの{explained}を説明しています。{count}件の回答から。',
    },
    TOO_FEW: { other: '何がいちばん大切かを言うには、まだ早いです。回答は100件中{count}件。' },
    NO_MODEL: 'これらの質問では、ここでの推薦を説明できません。別の質問をお試しください。',
    NO_DRIVERS: '来店の個々の点を尋ねる質問がまだないため、どれが大切かは言えません。',
    PROVISIONAL: 'この順位は暫定です。回答が200件に届いていません。',
    COLLINEAR: '「{one}」と「{other}」は同じことを測っています。',
    SAME_ANSWER: '「{driver}」は除いています。全員の回答が同じでした。',
    TOO_FEW_ANSWERS: '「{driver}」は除いています。回答が10件に届いていません。',
    PAIRWISE: { other: '質問は交代で出ています。一緒に尋ねた回数が最も少ない組の回答は{count}件です。' },
  },
  action: {
    NONE: '進行中の取り組みはありません。',
    underWay: '「{text}」、担当は{who}、{day}から。',
    WAIT: { other: 'まだ早いです。回答は20件中{count}件。結果が出るのは早くて{day}。' },
    WAIT_UNKNOWN: { other: 'まだ早いです。回答は20件中{count}件。' },
    NO_CONTROL: {
      other: 'どこでも起きたことと区別できません。比べられるほかの店舗は{count}店で、5店必要です。',
    },
    OK: '効果が出ています。ほかの店舗と比べて{did}ポイント、{low}から{high}の間です。',
    NOT_PROVEN: '効果はまだ証明されていません。ほかの店舗と比べて{did}ポイント、{low}から{high}の間のどこかです。',
    WORSE: 'ほかより悪くなっています。ほかの店舗と比べて{did}ポイント、{low}から{high}の間です。',
    bounce: 'そのうち約{bounce}ポイントは、何もしなくても戻っていたはずの分です。',
  },
  today: {
    NO_DATA: 'まだ回答がありません。',
    NORMAL: { other: '{day}は普段どおりの日でした。回答{count}件のうち7点以上は{happy}件。' },
    BAD_DAY: { other: '{day}は、偶然の範囲を超えて悪い日でした。回答{count}件のうち7点以上は{happy}件。' },
    GOOD_DAY: { other: '{day}は、偶然の範囲を超えて良い日でした。回答{count}件のうち7点以上は{happy}件。' },
    SHIFT_UP: '以前より良くなっています。{day}まで8日以上続けて、普段を上回りました。',
    SHIFT_DOWN: '以前より悪くなっています。{day}まで8日以上続けて、普段を下回りました。',
    TOO_FEW: { other: '{day}の回答は{count}件で、良い日か悪い日かを言うには足りません。' },
    BASELINE_SHORT: { other: 'ここでの普段の様子をまだ学んでいます。12日中{count}日。' },
  },
  weakTime: {
    OK: '弱い曜日は{weekday}です。9点か10点は{share}、ほかの日は{rest}。',
    HOURS: '弱い時間帯は{hours}です。9点か10点は{share}、ほかの時間帯は{rest}。',
    NO_WEAK_DAY: '偶然の範囲を超えてほかより弱い曜日はありません。',
    TOO_FEW: '弱い曜日を偶然と見分けるには、まだ日数が足りません。',
  },
  score: {
    NO_DATA: 'まだ回答がないため、スコアもありません。',
    TOO_FEW: { other: '回答は{count}件で、スコアを出すには足りません。' },
    SHOW_WITH_RANGE: { other: 'まだ早い段階です。{score}、{low}から{high}の間のどこか。{count}件の回答から。' },
    OK: { other: '{score}、{low}から{high}の間。{count}件の回答から。' },
    brand: 'ブランド全体は{score}です。',
    rank: { other: '{count}店舗の中で{rank}位です。' },
    noRanking: '店舗の間に偶然の範囲を超える差はないため、順位は付けていません。',
    ONE_LOCATION: '比べられる、回答のある店舗がほかにありません。',
    above: '偶然の範囲を超えて、ブランド全体を上回っています。',
    below: '偶然の範囲を超えて、ブランド全体を下回っています。',
    best: '最も良いのは{name}です。',
    worst: '最も助けが必要なのは{name}です。',
  },
  comments: {
    waiting: { other: 'ご不満のお客様{count}名が連絡を希望されました。' },
    nobodyWaits: '連絡を希望されたご不満のお客様はいません。',
    none: 'まだ誰も何も書いていません。',
  },
  consistency: {
    OK: '良い日と悪い日の差は、ここでは{own}ポイント、ブランド全体では{brand}ポイントです。',
    OWN: '良い日と悪い日の差は、ここでは{own}ポイントです。',
    NO_DIFFERENCE: 'ここでは、日による差は偶然の範囲を超えません。',
    TOO_FEW: '1日の回答が少なすぎて、良い日と悪い日を見分けられません。',
  },
  funnel: {
    counts:
      '回答：{answered} · 推薦した人：{advocates} · 共有：{shares} · リンクから来た人：{visitors} · 販売：{conversions}',
    potential: { other: '届く可能性のある人数は{count}人（推薦した人ごとに友人{friends}人と仮定）。' },
  },
  spread: {
    NO_DATA: 'まだ推薦は共有されていません。',
    TOO_FEW: { other: 'これまでの共有は{count}件。件数だけで、広がり方を言うには足りません。' },
    OK: '1件の共有から、平均で{k}件の新しい共有が生まれました。{low}から{high}の間です。',
    IMMATURE: 'まだ広がっています。1件の共有から、平均で少なくとも{k}件の新しい共有が生まれました。',
  },
};
