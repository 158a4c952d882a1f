/** By subject and events a request, the least share of the reference's requests a second, and what we aim for. */
export const SHARES = {
  sqlite: { 1: { least: 0.45, aim: 0.6 }, 20: { least: 0.13, aim: 0.2 } },
  postgres: { 1: { least: 0.35, aim: 0.45 }, 20: { least: 0.1, aim: 0.15 } },
};

/** How long all but one of a hundred requests may take at the most, and what we aim for. */
export const P99_MS = { most: 100, aim: 40 };

/** The least share of the events a second that the driver alone puts into the same file. */
export const LIMIT_SHARE = { least: 0.6, aim: 0.75 };
