import { describe, expect, it } from 'vitest';
import { foldRecommendation, type RecommendationEvent, type RecommendationRow } from './recommendation-view.ts';

const stamp = (at: number) => ({ receivedAt: at, correctedAt: at, day: '2026-06-12', hour: 12, flags: [] });
const base = { site: 'pub_testsite01', code: 'code000000000001' };
const event = (type: string, at: number, more: object) =>
  ({ ...base, id: `~${type}.${at}`, type, at, stamp: stamp(at), ...more }) as unknown as RecommendationEvent;

const content = { url: 'https://shop.example/cars/1', title: 'The Ostrel' };
const prepared = event('recommendation.prepared', 1, { content });
const published = event('recommendation.published', 2, {
  words: 'Good.',
  consent: { wording: 'Here and there.', shownOn: ['page', 'wall'] },
});
const onPageOnly = event('recommendation.published', 3, { words: 'Better.', consent: { wording: 'Here.' } });
const hidden = event('recommendation.hidden', 4, { reason: 'spam' });
const hiddenToo = event('recommendation.hidden', 4, { reason: 'hate' });
const withdrawn = event('recommendation.withdrawn', 5, {});

const fold = (events: RecommendationEvent[]) =>
  events.reduce<RecommendationRow | undefined>((row, each) => foldRecommendation(row, each), undefined);

function* orders<Item>(items: Item[]): Generator<Item[]> {
  if (items.length < 2) {
    yield items;
    return;
  }
  for (const [at, first] of items.entries())
    for (const rest of orders(items.filter((_, other) => other !== at))) yield [first, ...rest];
}

describe('a recommendation', () => {
  it.each([
    ['stands on a wall where its author agreed to that', [prepared, published], { onWall: true, words: 'Good.' }],
    [
      'leaves it with words that they let be shown on the page alone',
      [prepared, published, onPageOnly],
      { onWall: false },
    ],
    ['is about what it was made for', [prepared, published], { location: '', contentUrl: content.url }],
    ['is hidden for the first reason', [prepared, published, hidden, hiddenToo], { hiddenAt: 4, hiddenReason: 'hate' }],
    ['is hidden and taken back', [prepared, hidden, withdrawn], { words: null, hiddenAt: 4, withdrawnAt: 5 }],
  ])('%s, whatever the order of arrival', (_what, events, expected) => {
    const rows = [...orders(events)].map(fold);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(row).toEqual(rows[0]);
    expect(rows[0]).toMatchObject(expected);
  });
});
