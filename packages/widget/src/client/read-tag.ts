/** What a tag says, by the names of its attributes without `data-`. */
export interface TagWords {
  readonly [name: string]: string | undefined;
}

/** The tag that this script came by. */
export interface Tag {
  /** Its own attributes: a page may change them. Where its address says all, that. */
  page: TagWords;
  /** The collector's address without a slash at its end. */
  host: string;
}

/**
 * Reads the tag that this script came by. Throws where none says whose page this is. Where the script's own address says it, the
 * collector writes what it says in the place of `document.currentScript`: it stands here and nowhere else.
 */
export function readTag(): Tag {
  const { src, dataset: page } = document.currentScript as HTMLScriptElement;
  if (!page.site) throw 'no data-site';
  return { page, host: (page.host ?? src.split('/', 3).join('/')).replace(/\/+$/, '') };
}
