/** Signs that nobody sees: they turn the text around them, or part an address so that no mask finds it. Those that join letters or emoji stay. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** What a customer wrote, without signs that nobody sees. */
export function visibleText(text: string): string {
  return text.replace(UNSEEN, '').trim();
}
