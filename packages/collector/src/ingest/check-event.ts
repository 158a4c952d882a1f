import {
  PAGE_EVENTS,
  type PageEvent,
  type PageEventType,
  SERVER_EVENTS,
  SERVER_TYPE_PATTERN,
  type ServerEvent,
} from '@goodword/protocol';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import { Refusal } from './refusal.ts';

/** Its contact is trimmed, which a check does not do. */
const CHANGED_BY_PARSING: ReadonlySet<string> = new Set<PageEventType>(['contact.requested']);

// As zod and JavaScript have it: lengths in UTF-16 code units (Ajv calls that option deprecated, on the console), and no
// number is infinite, though `1e999` is one in JSON.
const ajv = new Ajv2020({ strict: false, strictNumbers: true, unicode: false, logger: false });
const compiled = new Map<string, ValidateFunction>();

/** The one schema of an event, compiled to code when its type is first seen. */
function compile(type: PageEventType): ValidateFunction {
  const known = compiled.get(type);
  if (known) return known;
  const made = ajv.compile(z.toJSONSchema(PAGE_EVENTS[type], { io: 'input' }));
  compiled.set(type, made);
  return made;
}

/**
 * What a delivery holds as an event of the protocol, or throws a {@link Refusal} that says what is wrong with it. Expects
 * plain JSON. An event in order is only looked at, by compiled code; what is wrong with another, zod says.
 */
export function checkEvent(raw: unknown, history: boolean): PageEvent | ServerEvent {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
  if (typeof type !== 'string')
    throw new Refusal('invalid_event', 'type: must be an event type such as survey.answered');
  if (Object.hasOwn(PAGE_EVENTS, type)) {
    const page = type as PageEventType;
    if (!CHANGED_BY_PARSING.has(page) && compile(page)(raw)) return raw as PageEvent;
    return parse(PAGE_EVENTS[page], raw);
  }
  if (history && Object.hasOwn(SERVER_EVENTS, type))
    return parse(SERVER_EVENTS[type as keyof typeof SERVER_EVENTS], raw);
  if (SERVER_TYPE_PATTERN.test(type))
    throw new Refusal('server_only_type', `${type.slice(0, 64)} is made by the collector itself`);
  throw new Refusal('unknown_event_type', `no event has the type ${type.slice(0, 64)}`);
}

function parse(schema: z.ZodType<PageEvent | ServerEvent>, raw: unknown): PageEvent | ServerEvent {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new Refusal('invalid_event', `${issue?.path.join('.') || 'event'}: ${issue?.message ?? 'is not valid'}`);
}
