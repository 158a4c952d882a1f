import type { createRequire } from 'node:module';
import { describe, expect, it, vi } from 'vitest';
import type { CardInput } from './card-input.ts';

// The large ones can be removed from an installation: then they are looked for in vain.
vi.mock('node:module', async (load) => {
  const real = await load<{ createRequire: typeof createRequire }>();
  return {
    ...real,
    createRequire: (from: string) => {
      const require = real.createRequire(from);
      const resolve = (path: string) => {
        if (/noto-sans-(jp|sc)|iconify/.test(path)) throw new Error(`Cannot find module '${path}'`);
        return require.resolve(path);
      };
      return Object.assign((path: string) => require(path), require, { resolve });
    },
  };
});

const CARD: CardInput = {
  verified: true,
  name: 'Tom',
  location: { name: 'Harbor Books' },
  direction: 'ltr',
  language: 'ja',
};

describe('where fonts and emoji were left out of the installation', () => {
  it.each([
    { words: 'また行きたいです！', shown: false },
    { words: '很有耐心', shown: false },
    { words: 'Kind people', shown: true },
    { words: 'ناس طيبون', shown: true },
  ])('$words: the card shows the words, or is the place’s own', async ({ words, shown }) => {
    const { layoutCard } = await import('./layout-card.ts');
    const svg = layoutCard({ ...CARD, words });
    expect(svg.includes('>Tom<')).toBe(shown);
    expect(svg).toContain('Harbor Books');
  });

  it('leaves an emoji out and keeps the words', async () => {
    const { layoutCard } = await import('./layout-card.ts');
    const svg = layoutCard({ ...CARD, words: 'My first car 🚗 here' });
    expect(svg).toContain('My first car here');
  });
});
