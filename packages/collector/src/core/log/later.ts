/** Whether the first of two facts is the later one; the id decides where the times are equal, so that order never does. */
export function later(one: { at: number; id: string }, other: { at: number; id: string }): boolean {
  return one.at > other.at || (one.at === other.at && one.id > other.id);
}
