/** How simulated customers feel, answer and stay silent. Points are those of the score; drivers vary by 1 among a location's customers. */
export const CUSTOMER_MODEL = {
  /** The score of a customer to whom everything is as it is on average. */
  usualScore: 7.9,
  /** Standard deviation that the drivers leave unexplained. */
  scoreNoise: 1.4,
  /** Share of the variance of what a customer feels about a driver that is mood, and the same for all drivers. */
  halo: 0.35,
  /** Days differ by themselves: good locations have bad days. */
  dayNoise: 0.25,
  /** Monday to Sunday. */
  traffic: [0.8, 0.8, 0.9, 1, 1.2, 1.5, 1],
  leavesAfterScore: 0.08,
  leavesDriverOut: 0.03,
  /** Some use the ends of a scale, some its middle, some give one rating to all drivers: shares of customers. */
  ends: { share: 0.12, factor: 1.5 },
  middle: { share: 0.12, factor: 0.6 },
  straight: { share: 0.08 },
  /** What these two stretch and shrink from. */
  middleRating: 3.5,
  middleScore: 7,
  /** Everybody is more or less generous: a standard deviation, on either scale. */
  generosity: 0.2,
} as const;
