import { PAGE_EVENTS, type PageEventType } from '@goodword/protocol';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findUnclean } from '../../core/text/find-unclean.ts';
import { mayBeUnclean } from '../../core/text/may-be-unclean.ts';
import { checkEvent } from './check-event.ts';
import { Refusal } from './refusal.ts';

const AT = 1_780_000_000_000;
const base = { id: 'event-0001', at: AT, visitor: 'visitor1', session: 'session1' };
const about = { ...base, program: 'visit', location: 'harbor', response: 'response1' };

/** One in order of each type that a page sends. */
const GOOD: { [Type in PageEventType]: object } = {
  'survey.shown': { ...about, type: 'survey.shown', language: 'en' },
  'survey.answered': { ...about, type: 'survey.answered', question: 'drivers', value: { welcome: 5 }, test: true },
  'survey.completed': { ...about, type: 'survey.completed' },
  'survey.dismissed': { ...about, type: 'survey.dismissed' },
  'share.invited': { ...about, type: 'share.invited' },
  'share.opened': { ...base, type: 'share.opened', code: 'code000000000001', channel: 'email' },
  'link.landed': { ...base, type: 'link.landed', code: 'code000000000001', nonce: 'nonce' },
  'contact.requested': {
    ...about,
    type: 'contact.requested',
    method: 'email',
    contact: ' a@b.example ',
    consent: { wording: 'Yes' },
  },
  'consent.changed': { ...base, type: 'consent.changed', state: 'granted', consent: { wording: 'Yes' } },
  'offer.claimed': { ...base, type: 'offer.claimed', offer: 'ten-off' },
  conversion: {
    ...base,
    type: 'conversion',
    order: 'A-1',
    value: { currency: 'EUR', minor: 100 },
    click: 'click-0001',
  },
  track: { ...base, type: 'track', name: 'seen', props: { depth: 2, kind: 'a', first: true } },
};

function outcome(raw: unknown): unknown {
  try {
    return checkEvent(structuredClone(raw), { history: false, mayBeUnclean: mayBeUnclean(JSON.stringify(raw)) });
  } catch (error) {
    if (error instanceof Refusal) return 'refused';
    throw error;
  }
}

function byZod(type: PageEventType, raw: unknown): unknown {
  const parsed = PAGE_EVENTS[type].safeParse(raw);
  return parsed.success && !findUnclean(parsed.data) ? parsed.data : 'refused';
}

test('one in order of each type is taken, as zod takes it', () => {
  for (const [type, event] of Object.entries(GOOD)) {
    expect(outcome(event)).toEqual(byZod(type as PageEventType, event));
    expect(outcome(event)).not.toBe('refused');
  }
});

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '',
    '__proto__',
    'constructor',
    'x'.repeat(65),
    '😀'.repeat(33),
    '😀'.repeat(1_001),
    'ok-id-0001',
    'e',
    'a@b.example',
    ' a ',
    '\u00a0+49 40 555\ufeff',
  ),
  fc.constantFrom(0, -0, 0.5, -1, 1e15, 1e300, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1, AT, true, null),
  fc.constantFrom({ declined: true }, { chosen: [] }, { chosen: ['a'], other: 'b' }, ['a', 'b'], { a: 1 }, { a: 11 }),
  fc.constant(Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`key-${index}`, 1]))),
  fc.constant(JSON.parse('{"__proto__":1}')),
  fc.constant({ deep: Number.POSITIVE_INFINITY }),
  fc.constant({ currency: 'EUR', minor: Number.POSITIVE_INFINITY }),
);

test('the compiled check and zod take the same events, and refuse the same', () => {
  const changes = fc.dictionary(
    fc.oneof(fc.constantFrom(...new Set(Object.values(GOOD).flatMap((event) => Object.keys(event)))), fc.string()),
    odd,
    { maxKeys: 2 },
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(GOOD) as PageEventType[])),
      changes,
      fc.array(fc.nat(12), { maxLength: 1 }),
      (type, change, dropped) => {
        const kept = Object.entries(GOOD[type]).filter((_, index) => !dropped.includes(index));
        const raw = { ...Object.fromEntries(kept), ...change, type };
        expect(outcome(raw)).toEqual(byZod(type, raw));
      },
    ),
    { numRuns: 4_000, seed: 726 },
  );
});
