export {
  type ActionEffect,
  type ActionRow,
  actionEffect,
  actionEffectFromSums,
  actionEffectOfCounts,
  type CountedPeriod,
} from './action-effect.ts';
export { addSums, mergeSums } from './add-sums.ts';
export { BAD_DAY_P, type BadDay, badDay, type DayAtLocation } from './bad-day.ts';
export { benjaminiHochberg } from './benjamini-hochberg.ts';
export { type ChartedPoint, type ChartPoint, type ControlChart, controlChart, type Signal } from './control-chart.ts';
export { type DriverSums, driverSums, type LocatedDrivers, type LocationSums } from './driver-sums.ts';
export { InsightsError, type InsightsErrorCode } from './insights-error.ts';
export { type InterruptedSeries, interruptedSeries, type SeriesPoint } from './interrupted-series.ts';
export { type KeyDrivers, type KeyDriversStatus, keyDrivers, keyDriversFromSums } from './key-drivers.ts';
export { type NpsDifference, npsDifference } from './nps-difference.ts';
export { type NpsInterval, npsInterval, type ScoreCounts, type ScoreStatus } from './nps-interval.ts';
export type { RatedDrivers } from './rated-drivers.ts';
export { refusalSentence } from './refusal-sentence.ts';
export { REFUSALS, type RefusalOf, type RefusingFunction } from './refusals.ts';
export { type RelativeImportance, relativeImportance } from './relative-importance.ts';
export { type AdvocacyTrial, type ReturnOnAdvocacy, returnOnAdvocacy } from './return-on-advocacy.ts';
export { type LocationSales, type SalesLink, salesLink } from './sales-link.ts';
export { type ShareDifference, shareDifference, type TwoShares } from './share-difference.ts';
export { type LocationScores, type RankedLocation, type ShrunkRanking, shrunkRanking } from './shrunk-ranking.ts';
export { type ClickRow, type ShareRow, type Spread, spread } from './spread.ts';
export { type LocationPriority, type TopPriorities, topPrioritiesFromSums, topPriority } from './top-priority.ts';
export {
  type CountedDay,
  type DayValue,
  type VarianceSplit,
  varianceSplit,
  varianceSplitOfCounts,
} from './variance-split.ts';
export { type DayRow, type WeekdayEffect, type WeekdayTest, weekdayEffect } from './weekday-effect.ts';
export { type WilsonInterval, wilsonInterval } from './wilson-interval.ts';
