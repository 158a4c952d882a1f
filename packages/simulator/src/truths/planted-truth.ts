/** Something that a simulated brand has by intent. Days count from 0, the first; points are those of the 0-to-10 score. */
export type PlantedTruth =
  /** One driver is worse here than elsewhere. */
  | { kind: 'weak_driver'; location: string; driver: string; ratingPoints: number }
  /** One day of the week is bad. */
  | { kind: 'weak_weekday'; location: string; weekday: number; scorePoints: number }
  /** One day went wrong. */
  | { kind: 'bad_day'; location: string; day: number; scorePoints: number }
  /** Something was done about a driver from this day on; `ratingPoints` of 0 did nothing. */
  | { kind: 'action'; location: string; driver: string; fromDay: number; ratingPoints: number }
  /** The brand's average in everything: of so many draws of its customers the worst was kept. */
  | { kind: 'unlucky'; location: string; draws: number };

/** What may be planted: `action` comes in two. */
export type PlantedKind = 'weakDrivers' | 'weakWeekdays' | 'badDays' | 'working' | 'idle' | 'unlucky';
