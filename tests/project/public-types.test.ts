import type { PageEventOf, PageEventType } from '@goodword/protocol';
import '@goodword/widget';
import { expectTypeOf, test } from 'vitest';

/*
 * The widget's package stands alone: it cannot import the protocol's types, so that it writes down once more what an event's
 * detail is. These hold the two together. `tsc -p tests` judges them.
 */

/** What only the collector hears. */
type Unseen = 'id' | 'type' | 'at' | 'visitor' | 'session' | 'test' | 'consent' | 'visit' | 'contact';
/** JSON leaves out what is undefined, so that the client may say it. */
type MayBeUndefined<Fields> = {
  [Name in keyof Fields]: undefined extends Fields[Name] ? Fields[Name] | undefined : Fields[Name];
};
/** What the wire takes of an event, as the page is told of it. */
type OnWire<Type extends PageEventType> = MayBeUndefined<Omit<PageEventOf<Type>, Unseen>>;
/** What the package promises. */
type Told<Name extends string> = `goodword:${Name}` extends keyof WindowEventMap
  ? WindowEventMap[`goodword:${Name}`] extends CustomEvent<infer Detail>
    ? Detail
    : never
  : never;

test("what listeners hear is what goes over the wire: nothing is promised that an event doesn't have", () => {
  expectTypeOf<OnWire<'survey.shown'>>().toExtend<Told<'survey:shown'>>();
  expectTypeOf<OnWire<'survey.answered'>>().toExtend<Told<'survey:answered'>>();
  expectTypeOf<OnWire<'survey.completed'>>().toExtend<Told<'survey:completed'>>();
  expectTypeOf<OnWire<'survey.dismissed'>>().toExtend<Told<'survey:dismissed'>>();
  expectTypeOf<OnWire<'share.invited'>>().toExtend<Told<'share:invited'>>();
  expectTypeOf<OnWire<'share.opened'>>().toExtend<Told<'share:opened'>>();
  expectTypeOf<OnWire<'contact.requested'>>().toExtend<Told<'contact:requested'>>();
  expectTypeOf<OnWire<'consent.changed'>>().toExtend<Told<'consent:changed'>>();
  expectTypeOf<OnWire<'conversion'>>().toExtend<Told<'conversion'>>();
  expectTypeOf<OnWire<'track'>>().toExtend<Told<'track'>>();
});

test('nothing is told under a name that the wire does not know', () => {
  expectTypeOf<keyof Told<'survey:shown'>>().toExtend<keyof OnWire<'survey.shown'>>();
  expectTypeOf<keyof Told<'survey:answered'>>().toExtend<keyof OnWire<'survey.answered'>>();
  expectTypeOf<keyof Told<'survey:completed'>>().toExtend<keyof OnWire<'survey.completed'>>();
  expectTypeOf<keyof Told<'share:invited'>>().toExtend<keyof OnWire<'share.invited'>>();
  expectTypeOf<keyof Told<'share:opened'>>().toExtend<keyof OnWire<'share.opened'>>();
  expectTypeOf<keyof Told<'contact:requested'>>().toExtend<keyof OnWire<'contact.requested'>>();
  expectTypeOf<keyof Told<'consent:changed'>>().toExtend<keyof OnWire<'consent.changed'>>();
  expectTypeOf<keyof Told<'conversion'>>().toExtend<keyof OnWire<'conversion'>>();
  expectTypeOf<keyof Told<'track'>>().toExtend<keyof OnWire<'track'>>();
});

test('answers and channels are the wire’s, all of them', () => {
  expectTypeOf<Told<'survey:answered'>['value']>().toEqualTypeOf<OnWire<'survey.answered'>['value']>();
  expectTypeOf<Told<'share:opened'>['channel']>().toEqualTypeOf<OnWire<'share.opened'>['channel']>();
});
