import type { SiteConfig } from '@goodword/protocol';
import type { Client, Occasions } from '../client/client.ts';
import { watchElements } from '../occasions/elements.ts';
import { watchAttributes } from './embed.ts';

// In this file, since whatever comes next needs them.
export { dress } from './embed.ts';
export { make, sign } from './make.ts';

/** Begins to load a wall when it is so near to what is seen. */
const NEAR = '400px';

/**
 * Fills `<goodword-share>` and `<goodword-wall>` wherever they stand, come and go, and anew when they or the page say something
 * else: it returns what looks whether the page does. A `<goodword-share program>` is the share step.
 */
export function watchEmbeds(client: Client, signal: AbortSignal): () => void {
  const { config, log } = client;
  const isStep = (element: HTMLElement) => element.localName === 'goodword-share' && element.hasAttribute('program');
  /** What the elements that were filled speak of. */
  let about = '';
  /** Never rejects: an element that cannot be filled stays as it is. */
  async function fill(element: HTMLElement): Promise<void> {
    try {
      const known = await config();
      about = aboutOf(known);
      const [{ mount }, { default: messages }] = await Promise.all([
        element.localName === 'goodword-wall' ? import('./wall.ts') : import('./share-embed.ts'),
        client.load('language', known),
      ]);
      await mount(element, { client, config: known, messages });
    } catch (error) {
      log(error);
    }
  }
  const watched = new WeakSet<HTMLElement>();
  const refill = (element: HTMLElement) => {
    if (element.shadowRoot && element.isConnected && watched.has(element) && !isStep(element)) void fill(element);
  };
  const seen = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        seen.unobserve(target);
        void fill(target as HTMLElement);
      }
    },
    { rootMargin: NEAR },
  );
  signal.addEventListener('abort', () => seen.disconnect());
  watchElements(
    client,
    (element) => {
      if (element.localName === 'goodword-survey' || isStep(element)) return;
      if (watched.has(element)) return;
      watched.add(element);
      watchAttributes(element, () => refill(element));
      if (element.localName === 'goodword-wall') seen.observe(element);
      else void fill(element);
    },
    signal,
  );
  return () => {
    const look = async () => {
      if (aboutOf(await config()) !== about) for (const each of client.elements) refill(each);
    };
    look().catch(log);
  };
}

/** What an element that names no place is about. */
const aboutOf = ({ language, location }: SiteConfig) => `${language} ${location?.id}`;

/**
 * In the place of the file of all occasions, on a page whose programs need none of them: the page's elements, and cards after a
 * while. Elements that hold a survey need one file more.
 */
export function createOccasions(client: Client): Occasions {
  const ending = new AbortController();
  const { signal } = ending;
  const renew = watchEmbeds(client, signal);
  let surveys: Promise<void> | undefined;
  watchElements(
    client,
    (element) => {
      if (element.localName !== 'goodword-survey' && !element.hasAttribute('program')) return;
      surveys ??= import('../occasions/inline-surveys.ts').then(({ watchSurveys }) => watchSurveys(client, signal));
      surveys.catch(client.log);
    },
    signal,
  );
  return {
    refusal: () => undefined,
    due: ({ trigger }) => new Promise((resolve) => setTimeout(resolve, trigger.delaySeconds * 1_000)),
    frame: () => undefined,
    closed() {},
    renew,
    stop: () => ending.abort(),
  };
}
