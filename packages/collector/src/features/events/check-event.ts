import {
  PAGE_EVENTS,
  type PageEvent,
  type PageEventType,
  SERVER_EVENTS,
  SERVER_TYPE_PATTERN,
  type ServerEvent,
} from '@goodword/protocol';
import type { z } from 'zod';
import { findUnclean } from '../../core/text/find-unclean.ts';
import { sayIssue } from '../../core/text/say-issue.ts';
import { isOf } from './compiled-check.ts';
import { Refusal } from './refusal.ts';

/** Its contact is trimmed, which a check does not do. (Sentences that have to be cleaned are found beforehand.) */
const CHANGED_BY_PARSING: ReadonlySet<string> = new Set<PageEventType>(['contact.requested']);

/** What is known of the delivery that brought an event. */
interface Brought {
  /** Came with a token of scope `history`. */
  history: boolean;
  /** Its text does not rule out what no store can hold. */
  mayBeUnclean: boolean;
}

/**
 * What a delivery holds as an event of the protocol, or throws a {@link Refusal} that says what is wrong with it. Expects
 * plain JSON. An event in order is only looked at, by compiled code; what is wrong with another, zod says, and cleans what somebody wrote.
 */
export function checkEvent(raw: unknown, { history, mayBeUnclean }: Brought): PageEvent | ServerEvent {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
  if (typeof type !== 'string')
    throw new Refusal('invalid_event', 'type: must be an event type such as survey.answered');
  if (Object.hasOwn(PAGE_EVENTS, type)) {
    const schema: z.ZodType<PageEvent | ServerEvent> = PAGE_EVENTS[type as PageEventType];
    if (!CHANGED_BY_PARSING.has(type) && !(mayBeUnclean && findUnclean(raw)) && isOf(schema, raw)) return raw;
    return parse(schema, raw);
  }
  if (history && Object.hasOwn(SERVER_EVENTS, type))
    return parse(SERVER_EVENTS[type as keyof typeof SERVER_EVENTS], raw);
  if (SERVER_TYPE_PATTERN.test(type))
    throw new Refusal('server_only_type', `${type.slice(0, 64)} is made by the collector itself`);
  throw new Refusal('unknown_event_type', `no event has the type ${type.slice(0, 64)}`);
}

function parse(schema: z.ZodType<PageEvent | ServerEvent>, raw: unknown): PageEvent | ServerEvent {
  const parsed = schema.safeParse(raw);
  if (parsed.success) {
    const found = findUnclean(parsed.data);
    if (found) throw new Refusal('invalid_event', `${found.path || 'event'}: ${found.message}`);
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  throw new Refusal('invalid_event', `${issue?.path.join('.') || 'event'}: ${sayIssue(issue ?? {})}`);
}
