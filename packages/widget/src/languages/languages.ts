import type { Messages } from './messages.ts';

type Language = () => Promise<{ default: Messages }>;

/** Each language is a few files of its own, fetched when it is spoken. */
export const LANGUAGES: { en: Language } & Record<string, Language | undefined> = {
  en: () => import('./en/ask.ts'),
  ar: () => import('./ar/ask.ts'),
  de: () => import('./de/ask.ts'),
  es: () => import('./es/ask.ts'),
  fr: () => import('./fr/ask.ts'),
  he: () => import('./he/ask.ts'),
  it: () => import('./it/ask.ts'),
  ja: () => import('./ja/ask.ts'),
  nl: () => import('./nl/ask.ts'),
  pl: () => import('./pl/ask.ts'),
  'pt-BR': () => import('./pt-BR/ask.ts'),
  tr: () => import('./tr/ask.ts'),
  'zh-Hans': () => import('./zh-Hans/ask.ts'),
};
