import type { OpeningHours } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { openingState } from './opening-state.ts';

const day = [{ from: '08:00', to: '18:00' }];
const SHOP: OpeningHours = {
  mon: day,
  tue: day,
  wed: day,
  thu: day,
  fri: [
    { from: '08:00', to: '12:30' },
    { from: '14:00', to: '18:00' },
  ],
  except: { '2026-06-16': [], '2026-06-21': [{ from: '10:00', to: '11:00' }] },
};
const NIGHT: OpeningHours = { fri: [{ from: '20:00', to: '03:00' }], sat: [{ from: '20:00', to: '24:00' }] };
const ALWAYS: OpeningHours = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((name) => [name, [{ from: '00:00', to: '24:00' }]]),
);

/** 12 June 2026 is a Friday. Moments are UTC. */
describe('openingState', () => {
  it.each([
    {
      what: 'open',
      hours: SHOP,
      at: '2026-06-12T07:00Z',
      zone: 'UTC',
      state: { isOpen: false, next: { inDays: 0, date: '2026-06-12', time: '08:00' } },
    },
    {
      what: 'on the minute',
      hours: SHOP,
      at: '2026-06-12T08:00Z',
      zone: 'UTC',
      state: { isOpen: true, until: '12:30' },
    },
    {
      what: 'closed on the minute',
      hours: SHOP,
      at: '2026-06-12T12:30Z',
      zone: 'UTC',
      state: { isOpen: false, next: { inDays: 0, date: '2026-06-12', time: '14:00' } },
    },
    {
      what: 'over the weekend',
      hours: SHOP,
      at: '2026-06-12T18:00Z',
      zone: 'UTC',
      state: { isOpen: false, next: { inDays: 3, date: '2026-06-15', time: '08:00' } },
    },
    {
      what: 'a holiday',
      hours: SHOP,
      at: '2026-06-16T10:00Z',
      zone: 'UTC',
      state: { isOpen: false, next: { inDays: 1, date: '2026-06-17', time: '08:00' } },
    },
    {
      what: 'an open Sunday',
      hours: SHOP,
      at: '2026-06-20T10:00Z',
      zone: 'UTC',
      state: { isOpen: false, next: { inDays: 1, date: '2026-06-21', time: '10:00' } },
    },
    {
      what: 'by the clock of New York',
      hours: SHOP,
      at: '2026-06-12T12:00Z',
      zone: 'America/New_York',
      state: { isOpen: true, until: '12:30' },
    },
    {
      what: 'already tomorrow in Tokyo',
      hours: SHOP,
      at: '2026-06-14T23:30Z',
      zone: 'Asia/Tokyo',
      state: { isOpen: true, until: '18:00' },
    },
    {
      what: 'past midnight',
      hours: NIGHT,
      at: '2026-06-13T02:00Z',
      zone: 'UTC',
      state: { isOpen: true, until: '03:00' },
    },
    {
      what: 'until midnight',
      hours: NIGHT,
      at: '2026-06-13T23:00Z',
      zone: 'UTC',
      state: { isOpen: true, until: '00:00' },
    },
    { what: 'always', hours: ALWAYS, at: '2026-06-13T23:00Z', zone: 'UTC', state: { isOpen: true } },
    { what: 'never', hours: {}, at: '2026-06-13T23:00Z', zone: 'UTC', state: { isOpen: false } },
    {
      what: 'the same weekday next week',
      hours: { fri: day },
      at: '2026-06-12T18:00Z',
      zone: 'UTC',
      state: { isOpen: false, next: { inDays: 7, date: '2026-06-19', time: '08:00' } },
    },
    {
      what: 'on the night the clocks go forward',
      hours: { sun: day },
      at: '2026-03-29T05:30Z',
      zone: 'Europe/Berlin',
      state: { isOpen: false, next: { inDays: 0, date: '2026-03-29', time: '08:00' } },
    },
    {
      what: 'an hour later there',
      hours: { sun: day },
      at: '2026-03-29T06:00Z',
      zone: 'Europe/Berlin',
      state: { isOpen: true, until: '18:00' },
    },
  ])('$what', ({ hours, at, zone, state }) => {
    expect(openingState(hours, { now: Date.parse(at), timeZone: zone })).toEqual(state);
  });
});
