import { languageTag } from '@goodword/protocol';

/** The widget's language nearest to what the page asks for: the same, its base, the site's own, English. */
export function chooseLanguage(asked: string | undefined, ofSite: string, shipped: readonly string[]): string {
  for (const tag of [asked, ofSite]) {
    if (tag === undefined || !languageTag.safeParse(tag).success) continue;
    const base = tag.split('-')[0];
    const found = shipped.find((one) => one === tag) ?? shipped.find((one) => one.split('-')[0] === base);
    if (found) return found;
  }
  return 'en';
}
