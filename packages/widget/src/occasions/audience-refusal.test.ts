import { describe, expect, it } from 'vitest';
import { audienceRefusal, type Facts } from './audience-refusal.ts';

const facts: Facts = { href: 'https://shop.example/thanks', device: 'phone', draw: () => 42, pages: 2, heard: [] };
const trigger = { delaySeconds: 0 };

describe('a page that is not the one to ask on', () => {
  it.each([
    ['another address', { audience: { urls: { include: ['/orders/*'] } } }, 'is not for this address'],
    [
      'an excluded address',
      { audience: { urls: { exclude: ['/thanks'] } } },
      'is not for this address: it is excluded',
    ],
    ['another device', { audience: { devices: ['desktop' as const] } }, 'is not for a phone'],
    ['outside of the sample', { audience: { samplePercent: 42 } }, 'asks 42 % of visitors, not this one'],
    ['too early in the session', { trigger: { ...trigger, pages: 3 } }, 'waits for page 3 of the session, this is 2'],
    ['inline only', { display: { as: 'inline' as const } }, 'stands only in an element of the page'],
  ])('%s', (_what, program, reason) => {
    expect(audienceRefusal({ trigger, ...program }, facts)).toBe(reason);
  });

  it('after an event that cancels', () => {
    const program = { trigger: { ...trigger, cancelEvent: 'chat:opened' } };
    expect(audienceRefusal(program, { ...facts, heard: ['chat:opened'] })).toBe('the page tracked chat:opened');
    expect(audienceRefusal(program, facts)).toBeUndefined();
  });
});

it.each([
  ['nothing is asked for', {}],
  ['the address fits', { audience: { urls: { include: ['/orders/*', '/thanks'] } } }],
  ['the device is one of them', { audience: { devices: ['phone' as const, 'tablet' as const] } }],
  ['it is in the sample', { audience: { samplePercent: 43 } }],
  ['enough pages were seen', { trigger: { ...trigger, pages: 2 } }],
])('may be asked on where %s', (_what, program) => {
  expect(audienceRefusal({ trigger, ...program }, facts)).toBeUndefined();
});
