import { languageTag, nameId, siteKey, webUrl } from '@goodword/protocol';
import { z } from 'zod';
import { packFile, type WidgetFile } from './widget-files.ts';

/** What a tag may say in the address of its script. Whatever is something else is not put into code. */
const tagQuery = z.object({
  site: siteKey,
  location: nameId.optional(),
  lang: languageTag.optional(),
  consent: z.enum(['required', 'granted']).optional(),
  host: webUrl.optional(),
  debug: z.string().max(10).optional(),
});

/** So many are kept at hand, compressed: a site has a few. */
const MOST_KEPT = 200;

/**
 * The script files as they answer to an address that names its site, `/goodword.js?site=pub_…&location=main`: with what it says in the
 * place of the tag that the script would look at. So the script knows it wherever it runs, as a module too, or put together with others,
 * and where a tag manager has taken its tag's attributes away.
 */
export function createTaggedFiles(publicUrl: string): (name: string, file: WidgetFile, query: unknown) => WidgetFile {
  const kept = new Map<string, WidgetFile>();
  return (name, file, query) => {
    const { data } = tagQuery.safeParse(query);
    if (!data) return file;
    const { host = publicUrl, ...dataset } = data;
    const tag = JSON.stringify({ src: `${host}/`, dataset: { host, ...dataset } }).replaceAll('<', '\\u003c');
    const key = `${name} ${tag}`;
    const known = kept.get(key);
    if (known) return known;
    const made = packFile(
      Buffer.from(file.plain.toString().replace('document.currentScript', () => `(${tag})`)),
      false,
    );
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, made);
    return made;
  };
}
