import { describe, expect, it } from 'vitest';
import { type StructuredData, structuredData } from './structured-data.ts';

const DATA: StructuredData = {
  url: 'https://good.example/r/abcdefghijklmnop',
  cardUrl: 'https://good.example/r/abcdefghijklmnop/card.png',
  siteName: 'Fairlight Motors',
  place: {
    name: 'Harbor Road',
    address: '41 Harbor Road',
    locality: 'Whitcombe',
    phone: '01632 960 142',
    geo: { lat: 50.7, lng: -1.9 },
    hours: {
      mon: [{ from: '08:00', to: '24:00' }],
      sun: [{ from: '08:00', to: '24:00' }],
      except: { '2026-12-25': [] },
    },
  },
  visitUrl: 'https://www.fairlight.example/harbor?from=card&gw=click-1',
  review: { words: 'They found it.', name: 'Catie', language: 'en', day: '2026-06-12' },
};

describe('structuredData', () => {
  it('is a review of a local business, without a rating and without the click', () => {
    expect(JSON.parse(structuredData(DATA))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Review',
      url: DATA.url,
      inLanguage: 'en',
      datePublished: '2026-06-12',
      reviewBody: 'They found it.',
      author: { '@type': 'Person', name: 'Catie' },
      itemReviewed: {
        '@type': 'LocalBusiness',
        name: 'Harbor Road',
        parentOrganization: { '@type': 'Organization', name: 'Fairlight Motors' },
        url: 'https://www.fairlight.example/harbor?from=card',
        address: { '@type': 'PostalAddress', streetAddress: '41 Harbor Road', addressLocality: 'Whitcombe' },
        telephone: '01632 960 142',
        geo: { '@type': 'GeoCoordinates', latitude: 50.7, longitude: -1.9 },
        openingHoursSpecification: [
          { '@type': 'OpeningHoursSpecification', dayOfWeek: ['Monday', 'Sunday'], opens: '08:00', closes: '23:59' },
          {
            '@type': 'OpeningHoursSpecification',
            validFrom: '2026-12-25',
            validThrough: '2026-12-25',
            opens: '00:00',
            closes: '00:00',
          },
        ],
        image: DATA.cardUrl,
      },
    });
  });

  it('is the business alone while there are no words', () => {
    const place = { name: 'Harbor Road' };
    expect(JSON.parse(structuredData({ ...DATA, place, visitUrl: undefined, review: undefined }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'LocalBusiness',
      name: 'Harbor Road',
      parentOrganization: { '@type': 'Organization', name: 'Fairlight Motors' },
      image: DATA.cardUrl,
    });
  });

  it.each(['</script><script>alert(1)</script>', '<!--<script>', '\u2028\u2029', '"}]}', ']]>', '&lt;/script>'])(
    'stays one piece of text inside a script element: %j',
    (words) => {
      const json = structuredData({
        ...DATA,
        siteName: words,
        place: { name: words, address: words, locality: words, phone: words },
        review: { words, name: words, language: 'en', day: '2026-06-12' },
      });
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json).reviewBody).toBe(words);
    },
  );
});
