/** A part of the locations, by id: at most `limit`, after the id `after`, of `only` these if given. */
export interface LocationPage {
  after?: string;
  limit: number;
  only?: readonly string[];
}
