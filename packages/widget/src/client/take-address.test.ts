import { describe, expect, it } from 'vitest';
import { takeAddress } from './take-address.ts';

describe('an address', () => {
  it.each([
    ['', '', { href: '/p' }],
    ['?gw=clickclick', '', { href: '/p', gw: 'clickclick' }],
    ['?gw_visit=token.token', '#top', { href: '/p#top', gw_visit: 'token.token' }],
    ['?a=b%20c&flag&gw=clickclick&z=%C3%A9', '#x', { href: '/p?a=b%20c&flag&z=%C3%A9#x', gw: 'clickclick' }],
    ['?gw=clickclick&gw_visit=token_token&q=1', '', { href: '/p?q=1', gw: 'clickclick', gw_visit: 'token_token' }],
    ['?gw=short', '', { href: '/p?gw=short' }],
    ['?gwx=clickclick', '', { href: '/p?gwx=clickclick' }],
    ['?gw=%3Cscript%3E', '', { href: '/p?gw=%3Cscript%3E' }],
  ])('%s%s', (search, hash, expected) => {
    const site = 'https://gw=clickclick:x@shop.example';
    const { href, ...taken } = expected;
    expect(takeAddress({ href: `${site}/p${search}${hash}`, search })).toEqual({ href: site + href, ...taken });
  });
});
