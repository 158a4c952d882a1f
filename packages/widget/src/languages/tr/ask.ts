import type { Messages } from '../messages.ts';

const ask: Messages = {
  direction: 'ltr',
  close: 'Kapat',
  back: 'Geri',
  next: 'İleri',
  send: 'Gönder',
  sending: 'Gönderiliyor',
  notSent: 'Gönderilemedi. Lütfen yeniden deneyin.',
  progress: 'Adım {step} / {steps}',
  reader: 'Yanıtlarınızı yalnızca {site} alır.',
  privacy: 'Gizlilik',
  stars: { one: '{count} yıldız', other: '{count} yıldız' },
  missingChoice: 'Devam etmek için birini seçin.',
  missingWords: 'Devam etmek için birkaç söz yazın.',
  questions: () => import('./questions.ts'),
  followUp: () => import('./follow-up.ts'),
  after: () => import('./after.ts'),
  share: () => import('./share.ts'),
  wall: () => import('./wall.ts'),
};

export default ask;
