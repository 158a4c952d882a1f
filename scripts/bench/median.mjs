/** The middle of some numbers; null where one of them is missing. */
export function median(values) {
  if (values.includes(null)) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}
