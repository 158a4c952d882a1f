export interface RatedDrivers {
  /** The drivers, by name. */
  drivers: readonly string[];
  /** An entry an answer; null where not given. */
  outcome: readonly (number | null)[];
  /** By driver, an entry an answer; null where it was not asked or not answered. */
  ratings: Readonly<Record<string, readonly (number | null)[]>>;
}
