import type { CatalogedDriver } from './driver-catalog.ts';
import type { PlantedTruth } from './planted-truth.ts';

/** A driver as it truly is. */
export interface SimulatedDriver extends CatalogedDriver {
  /** Points of the score by a point of what the customer felt about it, before either is rounded. */
  weight: number;
  /** What the brand's customers feel on average, on the scale of ratings but before rounding. */
  mean: number;
}

/** A location as it truly is. */
export interface SimulatedLocation {
  id: string;
  name: string;
  timeZone: string;
  /** From this UTC hour on it is open for eight hours, all of them on the same day there. */
  opensUtcHour: number;
  /** By driver, in the brand's order: what its customers feel on average. */
  means: readonly number[];
  /** Points of the score by which it wanders, evenly, from the first day to the last: nobody's doing. */
  drift: number;
  /** Its customers are drawn so often, and the draw with the lowest score is kept. */
  draws: number;
}

/** A brand of which everything is known. */
export interface SimulatedBrand {
  seed: number;
  days: number;
  /** Day 0 as a UTC day number. */
  epochDay: number;
  /** Drivers that each customer is asked about. */
  pick: number;
  drivers: readonly SimulatedDriver[];
  locations: readonly SimulatedLocation[];
  truths: readonly PlantedTruth[];
}
