import type { PageEvent, ServerEvent } from '@goodword/protocol';
import type { LocalDay } from '../time/local-day.ts';

/** Why an event is kept but not counted. */
export type Flag = 'late' | 'ahead' | 'test' | 'machine';

/** What an event's meaning depends on, fixed on arrival: the views follow from the event and this alone. */
export interface Stamp extends LocalDay {
  /** UTC ms by the collector's clock. */
  receivedAt: number;
  /** When it happened, the device's clock put right: `at + (receivedAt - sentAt)`. UTC ms. */
  correctedAt: number;
  /** The IANA zone that day and hour are told in: of the place that was known on arrival. Absent in logs from before it was kept. */
  timeZone?: string;
  /** The version of the program that asked. */
  programVersion?: number;
  /** The type of the question that was answered, as the program had it. */
  question?: string;
  /** The visit that a checked visit token stands for. */
  visit?: string;
  /** The shop's own number for the customer, whose signature was checked. */
  customer?: string;
  /** The click that a checked landing nonce stands for. */
  click?: string;
  /** Who landed: a salted hash, or the visitor's own id where history brings it. */
  person?: string;
  /** Brought by a token of scope `history`. */
  imported?: true;
  /** Of an issued visit: what used its token up, where whose response it was is no longer known. */
  usedUp?: { at: number; id: string };
  /** Of an issued visit: when it was last claimed, where the claim is no longer known. */
  touchedAt?: number;
  flags: Flag[];
}

/** A fact of the log: an event of one site with its stamp. */
export type LoggedEvent<Event extends PageEvent | ServerEvent = PageEvent | ServerEvent> = Event & {
  site: string;
  stamp: Stamp;
};

/** The type of an event, whoever makes it. */
export type EventType = LoggedEvent['type'];

/** A logged event of one type, or of one of several. */
export type EventOf<Type extends EventType> = Extract<LoggedEvent, { type: Type }>;

/** Whether an event counts: it came in time, from a clock that is not ahead, and neither from a machine nor as an installation check. */
export function counts(event: LoggedEvent): boolean {
  return event.stamp.flags.length === 0;
}
