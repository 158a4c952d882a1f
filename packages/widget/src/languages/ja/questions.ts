import type { QuestionMessages } from '../messages.ts';

const questions: QuestionMessages = {
  decline: '回答しない',
  other: 'ご自身の言葉で',
  smileys: ['とても不満', '不満', 'ふつう', '満足', 'とても満足'],
  thumbs: { down: 'よくない', up: 'よい' },
  many: 'あてはまるものをすべて選んでください。',
  ranking: '大切なものから順にタップしてください。',
  ranked: '{item}、{place}位',
  date: { today: '今日', yesterday: '昨日', other: '別の日', future: '今日か、それより前の日を選んでください。' },
  location: {
    search: '名前、市区町村、通り',
    near: '現在地を使う',
    looking: '検索中',
    notLocated: '現在地を取得できませんでした。名前で検索してください。',
    none: '見つかりませんでした。市区町村や通りでお試しください。',
    failed: '検索できませんでした。もう一度お試しください。',
    found: { other: '{count}か所' },
    part: '{total}か所中{shown}か所を表示。',
  },
  missingTick: '続けるには、チェックを入れてください。',
  visit: {
    visit: '{day}のご来店',
    purchase: '{day}のご購入',
    service: '{day}のサービスご利用',
    meal: '{day}のお食事',
  },
};

export default questions;
