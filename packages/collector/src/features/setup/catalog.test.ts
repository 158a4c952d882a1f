import { type Location, location } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { answeringDatabase } from '../../../fixtures/answering-database.ts';
import { Catalog } from './catalog.ts';
import type { LocationPage } from './location-page.ts';
import { listLocations } from './location-queries.ts';

/** A catalog on so many locations, what it read of them, and its clock. */
function catalogOf(count: number) {
  const places: Location[] = Array.from({ length: count }, (_, index) =>
    location.parse({ id: `l${String(index).padStart(6, '0')}`, name: `Shop ${count - index}` }),
  );
  const read: number[] = [];
  const clock = { now: 1_000 };
  const database = answeringDatabase((query, _site, part) => {
    if (query !== listLocations) throw new Error('the locations alone are asked for');
    const { after = '', limit } = part as LocationPage;
    const page = places.filter(({ id }) => id > after).slice(0, limit);
    read.push(page.length);
    return page;
  });
  return { catalog: new Catalog(database, () => clock.now), read, clock };
}

const SITE = 'pub_testsite01';

describe('the locations that a customer may choose from', () => {
  it('are read in pages, and stand in the order of their names as people count', async () => {
    const { catalog, read } = catalogOf(1_200);
    const found = await catalog.findableLocations(SITE);
    expect(read).toEqual([500, 500, 200]);
    expect(found).toHaveLength(1_200);
    expect(found.slice(0, 3).map(({ choice }) => choice.name)).toEqual(['Shop 1', 'Shop 2', 'Shop 3']);
  });

  it('are ten thousand at most', async () => {
    const { catalog } = catalogOf(10_700);
    expect(await catalog.findableLocations(SITE)).toHaveLength(10_000);
  });

  it('are kept for two seconds', async () => {
    const { catalog, read, clock } = catalogOf(1);
    await Promise.all([catalog.findableLocations(SITE), catalog.findableLocations(SITE)]);
    expect(read).toHaveLength(1);
    clock.now += 2_000;
    await catalog.findableLocations(SITE);
    expect(read).toHaveLength(2);
  });

  it('are read again where the clock was put back', async () => {
    const { catalog, read, clock } = catalogOf(1);
    await catalog.findableLocations(SITE);
    clock.now -= 500;
    await catalog.findableLocations(SITE);
    expect(read).toHaveLength(2);
    await catalog.findableLocations(SITE);
    expect(read).toHaveLength(2);
  });
});
