import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: '关闭',
  back: '返回',
  next: '下一步',
  send: '发送',
  sending: '正在发送',
  notSent: '未能发送。请再试一次。',
  progress: '第 {step} 题，共 {steps} 题',
  reader: '回答只会发送给{site}。',
  privacy: '隐私',
  stars: { other: '{count} 颗星' },
  missingChoice: '请选择一项再继续。',
  missingWords: '请写几句话再继续。',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
