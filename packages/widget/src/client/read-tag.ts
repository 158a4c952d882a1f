/** What the page says beside its tag, by the names of its attributes without `data-`. */
export interface TagWords {
  readonly [name: string]: string | undefined;
}

/** What a tag says, and where its collector is. */
export interface Tag {
  /** The tag's own attributes, as long as it has any: a page may change them. */
  page: TagWords;
  /** The collector's address without a slash at its end. */
  host: string;
}

/**
 * Reads the tag that this script came by: its `data-` attributes, or the same names in the query of its address, which tag managers
 * leave alone. A module does not know its own tag, and a script that others have put together has another: then it is any tag on the
 * page that names a site. Nothing where there is none.
 */
export function readTag(): Tag | undefined {
  const others = 'script[data-site^=pub_],script[src*="site=pub_"]';
  for (const script of [document.currentScript, document.querySelector(others)] as (HTMLScriptElement | null)[]) {
    const [address = '', query] = `${script?.src}`.split('?');
    const page = script?.dataset?.site ? script.dataset : Object.fromEntries(new URLSearchParams(query));
    if (page.site) return { page, host: (page.host ?? address.split('/', 3).join('/')).replace(/\/+$/, '') };
  }
  return undefined;
}
