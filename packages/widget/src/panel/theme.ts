import type { SiteConfig } from '@goodword/protocol';

const NAMES = ['brand', 'on', 'tint', 'ring'];

/**
 * The site's own part of the looks, as a style rule: its color in both schemes, its choice of scheme, its corners. A page may
 * say otherwise in its own style sheet: `--goodword-brand`, `--goodword-radius`, `--goodword-font`; what it says of the color is read
 * where the card will stand.
 */
export async function theme({ colors, scheme, radius = 16 }: SiteConfig['site'], parent: Element): Promise<string> {
  const own = getComputedStyle(parent).getPropertyValue('--goodword-brand').trim();
  // Computed here only where the page says something.
  const all = ((own && (await import('./own-colors.ts')).ownColors(own)) || colors).split(' ');
  const rules = NAMES.map((name, index) => `--${name}:light-dark(${all[index]},${all[index + 4]});`);
  return `.card{${rules.join('')}--radius:var(--goodword-radius,${radius}px);color-scheme:${scheme ?? 'light dark'}}`;
}
