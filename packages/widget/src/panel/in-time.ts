/** Longer than a request may take: a file or a reply that never comes must not keep a customer at "Sending". */
const PATIENCE_MS = 20_000;

/** The same, but it fails where it takes longer, in milliseconds. */
export function inTime<Value>(work: Promise<Value>, mostMs: number = PATIENCE_MS): Promise<Value> {
  return Promise.race([work, new Promise<never>((_, reject) => setTimeout(reject, mostMs))]);
}
