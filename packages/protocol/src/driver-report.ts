import { z } from 'zod';

const count = z.int().min(0);
const number = z.number();

/** A driver with the words that customers read. */
export const namedDriver = z.strictObject({ id: z.string(), name: z.string() });
/** A driver with the words that customers read. */
export type NamedDriver = z.infer<typeof namedDriver>;

/** What is known of key drivers, and how well. */
export const driverBasis = {
  status: z.enum(['NO_DRIVERS', 'TOO_FEW', 'NO_MODEL', 'COLLINEAR', 'EXCLUDED_DRIVER', 'PROVISIONAL', 'OK']),
  /** The program whose answers it rests on: that asked for or, where programs ask for different drivers, that with most ratings. Null: all. */
  program: z.string().nullable(),
  /** Answers that it rests on. */
  n: count,
  /** Share of the differences in recommendation that the drivers explain, within locations. */
  r2: number,
  /** `complete`: answers that have all drivers; `pairwise`: pairs, where questions rotate. */
  basis: z.enum(['complete', 'pairwise']),
  /** Of a pairwise basis: the answers of the pair that has fewest. */
  smallestJointN: count.nullable(),
};

/** What matters for recommendation: the reply of `GET /v1/reports/drivers`. */
export const driverReport = z.strictObject({
  from: z.string().nullable(),
  to: z.string().nullable(),
  language: z.string(),
  ...driverBasis,
  /** What to read first, and what to know beside it. */
  sentence: z.string(),
  notes: z.array(z.string()),
  /** The most important first. */
  drivers: z.array(
    z.strictObject({
      ...namedDriver.shape,
      /** Share of what all drivers explain; they add up to 1, or all are 0. */
      importance: number,
      /** Points of the score per point of the rating, the other drivers held. */
      beta: number,
      /** The brand's mean rating, each location as far as it is known. Null without an answer. */
      mean: number.nullable(),
      /** What good locations have. Null where no location has 10 answers. */
      benchmark: number.nullable(),
      answers: count,
      /** Why it is left out of the model; null: it is in. */
      excluded: z.enum(['TOO_FEW_ANSWERS', 'SAME_ANSWER']).nullable(),
    }),
  ),
  /** Pairs that measure the same thing. */
  collinear: z.array(z.array(namedDriver).length(2)),
  /** What the whole brand should work on. Null where nothing is known to matter. */
  brandPriority: namedDriver.nullable(),
});
/** What matters for recommendation. */
export type DriverReport = z.infer<typeof driverReport>;
