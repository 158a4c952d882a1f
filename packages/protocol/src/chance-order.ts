/**
 * The items in an order that chance gives to a response, the same whenever it is asked for again: after Back, after a
 * reload, in the analysis. FNV-1a, with a last stir since it mixes its last letters too little.
 */
export function chanceOrder<Item extends { id: string }>(response: string, items: readonly Item[]): Item[] {
  const draw = ({ id }: Item) => {
    let hash = 0x811c9dc5;
    for (const sign of response + id) hash = Math.imul(hash ^ sign.charCodeAt(0), 0x1000193);
    return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  };
  return [...items].sort((one, other) => draw(one) - draw(other));
}

/** Which of a pool are asked of this response, in the pool's own order unless they may be shuffled. Each has the same chance. */
export function chosenByChance<Item extends { id: string }>(
  response: string,
  items: readonly Item[],
  { pick = items.length, shuffle }: { pick?: number | undefined; shuffle?: boolean | undefined },
): Item[] {
  const chosen = chanceOrder(response, items).slice(0, pick);
  return shuffle ? chosen : items.filter((item) => chosen.includes(item));
}
