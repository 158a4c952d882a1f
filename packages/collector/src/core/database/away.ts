/** The database is away, full or locked: the caller may try again. The message says what an owner can do about it. */
export class DatabaseAway extends Error {
  override readonly name: string = 'DatabaseAway';
}

/** A newer version has made steps of the schema that this one does not know. */
export class NewerSchema extends Error {
  override readonly name: string = 'NewerSchema';
}
