import { offer } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../core/pages/messages-for.ts';
import { reviewLabel, speakOffer } from './disclosure.ts';

const FRIENDS_ONLY = offer.parse({ id: 'tea', name: 'Tea', friend: 'Tea for you', budget: 5 });
const TEA = offer.parse({ ...FRIENDS_ONLY, customer: 'TWO POTS' });
/** All that is said beside an offer and a link to a review site. */
const said = (language: string) => ({
  gain: speakOffer(TEA, language).disclosure,
  nothing: speakOffer(FRIENDS_ONLY, language).disclosure,
  claim: speakOffer(TEA, language).claim,
  review: reviewLabel('google', language),
});

it('says in English', () => {
  expect(said('en')).toEqual({
    gain: 'For this recommendation the customer is offered: TWO POTS – whatever they say.',
    nothing: 'The customer gets nothing for this recommendation.',
    claim: 'Get a code',
    review: 'Write a review on Google',
  });
});

describe.each(LANGUAGES.map(({ language }) => language).filter((language) => language !== 'en'))('%s', (language) => {
  it('says the same in its own words, with what was filled in', () => {
    const [own, english] = [said(language), said('en')];
    for (const key of ['gain', 'nothing', 'claim', 'review'] as const) expect(own[key]).not.toBe(english[key]);
    expect(own.gain).toContain('TWO POTS');
    expect(own.review).toContain('Google');
    expect(Object.values(own).join()).not.toMatch(/[{}]/);
  });
});
