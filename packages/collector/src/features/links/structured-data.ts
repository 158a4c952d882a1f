import type { OpeningHours } from '@goodword/protocol';
import type { PlaceModel } from '../../core/pages/place-card.tsx';
import { safeUrl } from '../../core/pages/safe-url.ts';
import { plainText } from '../../core/text/plain-text.ts';

const DAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;

export type StructuredData = {
  url: string;
  cardUrl: string;
  siteName: string;
  place: PlaceModel;
  visitUrl: string | undefined;
  review?: { words: string; name: string; language: string | undefined; day: string } | undefined;
};

/**
 * schema.org of the page as JSON, fit to stand inside `<script type="application/ld+json">`: a Review of a LocalBusiness. No rating:
 * the page shows none, and a number that only machines see would be one that nobody can check.
 */
export function structuredData({ url, cardUrl, siteName, place, visitUrl, review }: StructuredData): string {
  const name = plainText(place.name);
  const shop = safeUrl(visitUrl);
  const business = {
    '@type': 'LocalBusiness',
    name,
    ...(siteName === name ? {} : { parentOrganization: { '@type': 'Organization', name: siteName } }),
    ...(shop?.startsWith('http') ? { url: withoutClick(shop) } : {}),
    ...(place.address || place.locality
      ? {
          address: {
            '@type': 'PostalAddress',
            ...(place.address ? { streetAddress: plainText(place.address) } : {}),
            ...(place.locality ? { addressLocality: plainText(place.locality) } : {}),
          },
        }
      : {}),
    ...(place.phone ? { telephone: plainText(place.phone) } : {}),
    ...(place.geo ? { geo: { '@type': 'GeoCoordinates', latitude: place.geo.lat, longitude: place.geo.lng } } : {}),
    ...(place.hours ? { openingHoursSpecification: specification(place.hours) } : {}),
    image: cardUrl,
  };
  const about = review
    ? {
        '@type': 'Review',
        url,
        ...(review.language === undefined ? {} : { inLanguage: review.language }),
        datePublished: review.day,
        reviewBody: review.words,
        author: { '@type': 'Person', name: review.name },
        itemReviewed: business,
      }
    : business;
  return scriptSafe(JSON.stringify({ '@context': 'https://schema.org', ...about }));
}

/** JSON that ends no script element, opens no comment, and is the same value. */
function scriptSafe(json: string): string {
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A click is a person's; what machines read leads to the shop without one. */
function withoutClick(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('gw');
  return url.href;
}

function specification(hours: OpeningHours): object[] {
  // Days with the same hours stand together: most shops need two lines and not seven.
  const weekly = new Map<string, { dayOfWeek: string[]; opens: string; closes: string }>();
  for (const [key, day] of Object.entries(DAYS)) {
    for (const { from, to } of hours[key as keyof typeof DAYS] ?? []) {
      const known = weekly.get(`${from}${to}`);
      if (known) known.dayOfWeek.push(day);
      else weekly.set(`${from}${to}`, { dayOfWeek: [day], opens: from, closes: closing(to) });
    }
  }
  const special = Object.entries(hours.except ?? {}).flatMap(([day, spans]) =>
    // schema.org's own way to say that a day is closed.
    (spans.length > 0 ? spans : [{ from: '00:00', to: '00:00' }]).map(({ from, to }) => ({
      validFrom: day,
      validThrough: day,
      opens: from,
      closes: closing(to),
    })),
  );
  return [...weekly.values(), ...special].map((each) => ({ '@type': 'OpeningHoursSpecification', ...each }));
}

/** A Time of schema.org ends with the day. */
function closing(time: string): string {
  return time === '24:00' ? '23:59' : time;
}
