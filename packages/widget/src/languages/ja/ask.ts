import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: '閉じる',
  back: '戻る',
  next: '次へ',
  send: '送信',
  sending: '送信中',
  notSent: '送信できませんでした。もう一度お試しください。',
  progress: '{steps}問中{step}問目',
  reader: '回答は{site}だけに届きます。',
  privacy: 'プライバシー',
  stars: { other: '星{count}つ' },
  missingChoice: '続けるには、1つ選んでください。',
  missingWords: '続けるには、ひとこと書いてください。',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
