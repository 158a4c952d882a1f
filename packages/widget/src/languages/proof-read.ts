/**
 * The languages whose sentences a native reader has proof-read. No native reader has gone through the others yet: they
 * are tested for shape and length only. Who has read one adds its tag here.
 */
export const PROOF_READ: readonly string[] = ['en'];
