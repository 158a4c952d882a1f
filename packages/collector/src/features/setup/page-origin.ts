import { ApiError } from '../../core/http/api-error.ts';
import type { SetupParts } from './setup-parts.ts';
import type { Site } from './site-queries.ts';

/**
 * The site of a public key, for a page of one of its origins. Throws `unknown_site` or `origin_not_allowed`.
 * A request without an Origin comes from no page and is let through: a public key is public.
 */
export async function siteForPage(
  { catalog, publicUrl }: Pick<SetupParts, 'catalog' | 'publicUrl'>,
  key: string,
  origin: string | undefined,
): Promise<Site> {
  const site = await catalog.site(key);
  if (!site) throw new ApiError('unknown_site');
  const { allowedOrigins } = site.settings;
  const allowed =
    origin === undefined || origin === publicUrl || allowedOrigins.includes('*') || allowedOrigins.includes(origin);
  if (!allowed) {
    throw new ApiError(
      'origin_not_allowed',
      `Add ${origin.slice(0, 100)} to the site's allowed origins (PUT /v1/site).`,
    );
  }
  return site;
}
