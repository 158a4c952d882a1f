import { afterEach, describe, expect, it } from 'vitest';
import { picture } from '../../core/pictures/picture.ts';
import type { CardInput } from './card-input.ts';
import { type CardRenderer, type CardRendererOptions, cardRenderer } from './card-renderer.ts';

const card = (words: string): CardInput => ({
  words,
  verified: false,
  location: { name: 'Harbor Road' },
  direction: 'ltr',
  language: 'en',
});

/** A worker that answers with the words as bytes, or does what they say. */
const WORKER = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ words }) => {
      if (words === 'hang') while (true);
      if (words === 'crash') process.exit(1);
      if (words === 'fail') return parentPort.postMessage({ error: 'no ink' });
      parentPort.postMessage({ png: new TextEncoder().encode(words) });
    });
  `)}`,
);

let renderer: CardRenderer;
function start(options: CardRendererOptions): CardRenderer {
  renderer = cardRenderer(options);
  return renderer;
}
afterEach(() => renderer.close());

describe('cardRenderer', () => {
  it('answers each card with its own picture, in turn', async () => {
    const { renderCard } = start({ worker: WORKER });
    const pictures = await Promise.all(['one', 'two', 'three'].map((words) => renderCard(card(words))));
    expect(pictures.map(String)).toEqual(['one', 'two', 'three']);
  });

  it.each([
    ['fail', 'no ink'],
    ['crash', 'ended'],
    ['hang', 'within 300 ms'],
  ])('fails that card alone at "%s"', async (words, message) => {
    const { renderCard } = start({ worker: WORKER, timeoutMs: 300 });
    const [bad, good] = await Promise.allSettled([renderCard(card(words)), renderCard(card('good'))]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining(message) } });
    expect(good.status === 'fulfilled' && String(good.value)).toBe('good');
  });

  it('rejects what waits when it is closed, and what comes after', async () => {
    const { renderCard, close } = start({ worker: WORKER });
    const waiting = Promise.allSettled([renderCard(card('hang')), renderCard(card('later'))]);
    await close();
    expect((await waiting).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(renderCard(card('after'))).rejects.toThrow('closed');
  });

  it('does not keep the process alive', async () => {
    const holding = () => process.getActiveResourcesInfo().filter((resource) => resource === 'MessagePort').length;
    const before = holding();
    await start({ worker: WORKER }).renderCard(card('one'));
    expect(holding()).toBe(before);
  });

  it('draws without a worker when run from sources', async () => {
    const { renderCard } = start({});
    expect(picture(await renderCard(card('Kind people.')))).toMatchObject({ width: 1200, height: 630 });
  });
});
