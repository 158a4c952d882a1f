import type { EventOf } from './logged-event.ts';

/** The types that report a conversion, confirm it and take it back. */
export type ConversionEvent = EventOf<'conversion' | 'conversion.confirmed' | 'conversion.refunded'>;

/** The key of a conversion: the same order number never counts twice. */
export function conversionId(event: ConversionEvent): string {
  return event.order === undefined ? `event:${event.id}` : `order:${event.order}`;
}
