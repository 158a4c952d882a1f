import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Location, location, type Program, program, type SiteSettings, siteSettings } from '@goodword/protocol';
import { type CommentBook, DEALER_COMMENTS, RETAILER_COMMENTS } from './comments.ts';

/** How many customers a brand has in ninety days, and what they do. Shares are probabilities. */
interface Customers {
  /** About this many answer. */
  answers: number;
  /** Of those asked. */
  answerShare: number;
  /** Of those who answer. A latent mood of mean 0 is a customer who gives an 8. */
  mood: number;
  /** Of promoters who see the invitation. */
  sharesWhenPromoter: number;
  /** What a friend who buys spends, in minor units. */
  spends: { low: number; high: number };
}

/** One of the two brands of the demo: its example site, its locations, its program, its customers. */
export interface Brand {
  id: 'dealer' | 'retailer';
  /** Folder of the example site, as it is served. */
  folder: string;
  settings: SiteSettings;
  locations: Location[];
  program: Program;
  comments: CommentBook;
  customers: Customers;
  currency: string;
}

const CUSTOMERS: Record<Brand['id'], Customers> = {
  // The article's case: 726 answered, 126 of them became advocates.
  dealer: {
    answers: 726,
    answerShare: 0.38,
    mood: 0.35,
    sharesWhenPromoter: 0.36,
    spends: { low: 9_900, high: 89_000 },
  },
  retailer: {
    answers: 940,
    answerShare: 0.24,
    mood: 0.2,
    sharesWhenPromoter: 0.28,
    spends: { low: 1_200, high: 14_000 },
  },
};

/** Reads a brand from its example's data. `page` is where the example is served, with a slash at the end. */
export async function readBrand(id: Brand['id'], { folder, page }: { folder: string; page: string }): Promise<Brand> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, 'data', name), 'utf8'));
  const picture = async (name: string) =>
    `data:image/png;base64,${(await readFile(join(folder, name))).toString('base64')}`;
  const { logo, brand, currency, ...site } = await read('site.json');
  const locations: Location[] = [];
  for (const { url, photo, ...place } of await read('locations.json')) {
    locations.push(location.parse({ ...place, url: new URL(url, page).href, photo: await picture(photo) }));
  }
  return {
    id,
    folder,
    settings: siteSettings.parse({
      ...site,
      theme: { brand },
      logo: await picture(logo),
      url: page,
      allowedOrigins: [new URL(page).origin],
    }),
    locations,
    program: program.parse(await read('program.json')),
    comments: id === 'dealer' ? DEALER_COMMENTS : RETAILER_COMMENTS,
    customers: CUSTOMERS[id],
    currency,
  };
}
