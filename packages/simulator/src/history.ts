import type { PageEvent, ServerEvent } from '@goodword/protocol';

/** An event of the past, as a history token may bring it. */
export type HistoryEvent = PageEvent | ServerEvent;

/** What happened, in three parts: each refers only to what stands in the parts before it. */
export interface History {
  /** Answers, and links made. */
  answers: HistoryEvent[];
  /** Words published, shares, machines' previews, friends' landings. */
  spread: HistoryEvent[];
  /** Sales. */
  sales: HistoryEvent[];
}
