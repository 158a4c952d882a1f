/** A call that cannot be carried out; its message is one line that says what to write instead. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}
