import type { SiteConfig } from '@goodword/protocol';
import { brandColors } from './brand-colors.ts';

/**
 * The site's own part of the looks, as a style rule: its color in both schemes, its choice of scheme, its corners. A page may
 * say otherwise in its own style sheet: `--goodword-brand`, `--goodword-radius`, `--goodword-font`.
 */
export function theme({ brand, scheme, radius = 16 }: SiteConfig['site'], host: HTMLElement): string {
  const own = getComputedStyle(host).getPropertyValue('--goodword-brand').trim();
  const color = /^#[\da-f]{6}$/i.test(own) ? own : brand;
  const dark = brandColors(color ?? '#6cc4ab', true);
  const colors = brandColors(color ?? '#1f6f5c', false).map(
    (light, index) => `--${['brand', 'on', 'tint', 'ring'][index]}:light-dark(${light},${dark[index]});`,
  );
  return `.card{${colors.join('')}--radius:var(--goodword-radius,${radius}px);color-scheme:${scheme ?? 'light dark'}}`;
}
