/** How much hostile input is tried: a little with every change, 100,000 before a release. */
export const RUNS = Number(process.env.GOODWORD_HOSTILE_RUNS ?? 400);
