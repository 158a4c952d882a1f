import { expect, it } from 'vitest';
import * as entry from './index.ts';

it('exports what it says, and nothing else', () => {
  expect(Object.keys(entry)).toEqual(['createGoodword', 'defineChannel']);
});

it('is harmless on a server', () => {
  const goodword = entry.createGoodword({ site: 'pub_test12345', host: 'https://g.example' });
  expect(() => {
    goodword.show();
    goodword.on('survey:shown', () => {});
    goodword.destroy();
  }).not.toThrow();
});
