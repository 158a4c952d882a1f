/** The same list, begun at another place: what disturbs the first of a round disturbs another in the next. */
export function rotate(list, by) {
  const from = by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
}
