import type { LocalizedText } from '@goodword/protocol';
import { nearestLanguage } from './nearest-language.ts';

/**
 * Says texts in the language asked for or one near to it, in the one that the program was written in, or in whatever there is:
 * never nothing. A program's texts are mostly in the same languages, so that the choice among these is made once.
 */
export function languagePicker({
  asked,
  written,
}: {
  asked: string;
  written: string;
}): (text: LocalizedText) => string {
  const chosen = new Map<string, string>();
  const choose = (tags: string[]) => nearestLanguage(asked, tags) ?? nearestLanguage(written, tags) ?? tags[0] ?? '';
  return (text) => {
    if (typeof text === 'string') return text;
    const tags = Object.keys(text);
    const key = tags.join();
    const tag = chosen.get(key) ?? choose(tags);
    chosen.set(key, tag);
    return text[tag] ?? '';
  };
}
