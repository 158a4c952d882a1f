import { location, type ProgramInput, program, siteSettings } from '@goodword/protocol';
import { expect, it } from 'vitest';
import type { Place } from '../../core/text/place.ts';
import { whyNotDue } from './why-not-due.ts';

const SITE = siteSettings.parse({ name: 'Harbor Books' });
const at = (timeZone: string): Place => ({ site: SITE, location: location.parse({ id: 'x', name: 'X', timeZone }) });
const HERE = at('UTC');
const NOWHERE: Place = { site: SITE };
const PROVEN: Place = { ...HERE, visit: { kind: 'visit' } };
/** In Tokyo the 13th has begun. */
const EVENING = Date.UTC(2026, 5, 12, 18);

const stars = { id: 'stars', type: 'stars', text: '?' } as const;
const where = { id: 'where', type: 'location', text: 'Where?' } as const;
const NEEDS = 'needs a location: name one, or begin the program with a location question';

it.each<[string, Partial<ProgramInput>, Place, string | undefined]>([
  ['is due', {}, HERE, undefined],
  ['switched off', { enabled: false }, HERE, 'is switched off'],
  ['begins tomorrow', { audience: { from: '2026-06-13' } }, HERE, 'begins on 2026-06-13'],
  ['where tomorrow is today', { audience: { from: '2026-06-13' } }, at('Asia/Tokyo'), undefined],
  ['on its first and last day', { audience: { from: '2026-06-12', until: '2026-06-12' } }, HERE, undefined],
  ['where its last day is over', { audience: { until: '2026-06-12' } }, at('Asia/Tokyo'), 'ended on 2026-06-12'],
  ['of nobody knows where: by UTC', { audience: { until: '2026-06-12' }, questions: [where] }, NOWHERE, undefined],
  ['for proven visits', { audience: { visit: 'proven' } }, HERE, 'needs a proven visit'],
  ['for proven visits, with one', { audience: { visit: 'proven' } }, PROVEN, undefined],
  ['about a place, without one', {}, NOWHERE, NEEDS],
  ['that asks for the place', { questions: [where, stars] }, NOWHERE, undefined],
  [
    'with nothing to ask here',
    { questions: [{ ...stars, showIf: { location: 'id', is: 'y' } }] },
    HERE,
    'has no question for this place',
  ],
])('a program %s', (_, more, place, reason) => {
  const written = program.parse({
    id: 'p',
    name: 'P',
    questions: [stars],
    recommend: { title: 'R', prompt: 'P' },
    thanks: { title: 'T' },
    ...more,
  });
  expect(whyNotDue(written, place, EVENING)).toBe(reason);
});
