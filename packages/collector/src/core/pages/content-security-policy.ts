import { createHash } from 'node:crypto';

/** What one page holds, to the byte: the policy allows that and nothing else. */
export type PageContents = {
  /** The text inside each `<style>`. */
  styles: readonly string[];
  /** The text inside each `<script>`. */
  scripts: readonly string[];
  /** Whether it loads script files of this collector, too. */
  loadsScripts?: boolean | undefined;
  /** Addresses of the pictures: paths of this collector, http(s) or `data:`. */
  images: readonly string[];
};

/** `;` and `,` may stand in a host name as far as URL parsers go; here they would begin a directive of their own. */
const SOURCE = /^https?:\/\/[a-z0-9.:[\]-]+$/;

/** The value of the header `Content-Security-Policy` for one page. */
export function contentSecurityPolicy({ styles, scripts, loadsScripts = false, images }: PageContents): string {
  const pictures = new Set(["'self'", ...images.flatMap(imageSource)]);
  return [
    "default-src 'none'",
    `style-src ${sources(hashes(styles))}`,
    `script-src ${sources([...(loadsScripts ? ["'self'"] : []), ...hashes(scripts)])}`,
    `img-src ${[...pictures].join(' ')}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

function sources(list: readonly string[]): string {
  return list.join(' ') || "'none'";
}

function hashes(texts: readonly string[]): string[] {
  return texts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

function imageSource(url: string): string[] {
  if (url.startsWith('data:')) return ['data:'];
  if (!URL.canParse(url)) return [];
  const { origin } = new URL(url);
  return SOURCE.test(origin) ? [origin] : [];
}
