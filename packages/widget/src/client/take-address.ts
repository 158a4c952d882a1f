/** What a link brought along, by the names of its parameters, and the address without it. */
export interface TakenAddress {
  href: string;
  /** The proven visit's token. */
  gw_visit?: string;
  /** The friend's click. */
  gw?: string;
}

/**
 * Takes `gw_visit` and `gw` out of an address. All else stays to the letter: `URLSearchParams` would write other
 * people's parameters anew (`%20` as `+`, `?flag` as `?flag=`).
 */
export function takeAddress({ href, search }: Pick<Location, 'href' | 'search'>): TakenAddress {
  const taken: TakenAddress = { href };
  const rest = search.replace(/[?&](gw_visit|gw)=([\w.~-]{8,600})(?=&|$)/g, (_, name: 'gw', value) => {
    taken[name] = value;
    return '';
  });
  taken.href = href.replace(search, () => rest.replace(/^&/, '?'));
  return taken;
}
