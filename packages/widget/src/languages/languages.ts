import type { Messages } from './messages.ts';

type Language = () => Promise<{ default: Messages }>;

/** Each language is a file of its own, fetched when it is spoken. */
export const LANGUAGES: { en: Language } & Record<string, Language | undefined> = {
  en: () => import('./en.ts'),
};
