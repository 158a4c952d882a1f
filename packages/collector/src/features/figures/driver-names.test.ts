import { location, program } from '@goodword/protocol';
import { expect, test } from 'vitest';
import { driverNames } from './driver-names.ts';

const asking = (text: string | Record<string, string>) =>
  program.parse({
    id: 'visit',
    name: 'After a visit',
    language: 'de',
    questions: [{ id: 'd', type: 'drivers', text: '?', low: 'a', high: 'b', items: [{ id: 'wait', text }] }],
    recommend: { title: 'R', prompt: 'P' },
    followUp: { title: 'F' },
    thanks: { title: 'T' },
  });
const HARBOR = location.parse({ id: 'harbor', name: 'Harbor Books' });

test.each([
  ['at a location', '{location.name} is quick', HARBOR, 'Harbor Books is quick'],
  ['of the brand', '{location.name} is quick', undefined, 'Harbor is quick'],
  ['with a default', 'I saw the {manager.role|boss}', HARBOR, 'I saw the boss'],
  ['after an answer', 'The {answer.reason|visit}', HARBOR, 'The visit'],
  ['after an answer without a default', 'Your {answer.reason}', HARBOR, 'Your …'],
  ['in the language asked for', { de: 'Warten', en: 'Waiting' }, HARBOR, 'Waiting'],
])('a driver %s', (_, text, place, name) => {
  const named = driverNames([asking(text)], { language: 'en', place: { site: { name: 'Harbor' }, location: place } });
  expect(named('wait')).toEqual({ id: 'wait', name });
  expect(named('constructor')).toEqual({ id: 'constructor', name: 'constructor' });
});
