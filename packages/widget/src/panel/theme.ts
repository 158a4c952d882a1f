import type { SiteConfig } from '@goodword/protocol';
import { brandColors } from './brand-colors.ts';

/** The site's own part of the looks, as a style rule: its color in both schemes, its choice of scheme, its corners. */
export function theme({ brand, scheme, radius = 16 }: SiteConfig['site']): string {
  const dark = brandColors(brand ?? '#6cc4ab', true);
  const colors = brandColors(brand ?? '#1f6f5c', false).map(
    (light, index) => `--${['brand', 'on', 'tint', 'ring'][index]}:light-dark(${light},${dark[index]});`,
  );
  return `.card{${colors.join('')}--radius:${radius}px;color-scheme:${scheme ?? 'light dark'}}`;
}
