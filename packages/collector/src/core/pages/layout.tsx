import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { canonicalLanguage } from '../text/canonical-language.ts';
import { directionOf } from '../text/direction.ts';
import { graphemes } from '../text/graphemes.ts';
import { plainText } from '../text/plain-text.ts';
import { asset } from './asset.ts';
import { brandColors } from './brand-colors.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { Icon, Mark } from './icons.tsx';
import type { Messages } from './messages.ts';
import { safeImageUrl, safeUrl } from './safe-url.ts';

/** A finished page: send `html` with this header, else the browser runs none of its script and style. */
export type Page = {
  html: string;
  /** The value of the header `Content-Security-Policy`, made for exactly this html. */
  contentSecurityPolicy: string;
};

/** The brand whose page it is. Every text and address may be the customer's: all are checked and escaped here. */
export type SiteModel = {
  name: string;
  /** `#rrggbb`; without one the page wears Goodword's pine. */
  brand?: string | undefined;
  /** http(s), a path of this collector, or a PNG or JPEG as `data:`. Without one the initial stands in a tile. */
  logoUrl?: string | undefined;
  /** The brand's own website, shown by its host name. */
  url?: string | undefined;
};

export type Layout = {
  messages: Messages;
  /** BCP 47, of what the page is about where that is not the language of its own sentences. */
  language?: string | undefined;
  title: string;
  /** Tags for the head, beyond those that every page has. */
  head?: ComponentChildren;
  brand?: string | undefined;
  /** Style sheet beyond the base. */
  style?: string;
  /** Text of a module that gets what it needs by `data`. */
  script?: string;
  /** JSON for machines, made fit for a script element: `structuredData`. Browsers run nothing of it. */
  structured?: string;
  /** The head loads script files of this collector. */
  loadsScripts?: boolean;
  /** `data-*` attributes of the body: how values reach the script without being part of its text. */
  data?: Record<`data-${string}`, string>;
  /** Addresses of the pictures shown. */
  images?: readonly (string | undefined)[];
  body: ComponentChildren;
};

const BASE_STYLE = asset('base.css');

/** Puts a page together: head, style and script by hash, body escaped by Preact. */
export function renderPage(layout: Layout): Page {
  const { messages, loadsScripts } = layout;
  const language = canonicalLanguage(layout.language) ?? messages.language;
  const style = brandStyle(layout.brand) + BASE_STYLE + (layout.style ?? '');
  const scripts = layout.script ? [layout.script] : [];
  const head = (
    <>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{plainText(layout.title)}</title>
      {/* Words can be taken back. A search engine's copy could not. */}
      <meta name="robots" content="noindex" />
      <link rel="icon" href="data:," />
      {layout.head}
    </>
  );
  const html = [
    `<!doctype html><html lang="${language}" dir="${directionOf(language)}"><head>`,
    renderToString(head),
    `<style>${style}</style>`,
    layout.structured === undefined ? '' : `<script type="application/ld+json">${layout.structured}</script>`,
    ...scripts.map((script) => `<script type="module">${script}</script>`),
    '</head>',
    renderToString(<body {...layout.data}>{layout.body}</body>),
    '</html>',
  ].join('');
  const images = ['data:,', ...(layout.images ?? []).map(safeImageUrl)].filter((url) => url !== undefined);
  return { html, contentSecurityPolicy: contentSecurityPolicy({ styles: [style], scripts, loadsScripts, images }) };
}

function brandStyle(brand: string | undefined): string {
  const { light, dark } = brandColors(brand);
  const tones = ({ fill, onFill, text }: typeof light) =>
    `:root{--brand:${fill};--on-brand:${onFill};--brand-text:${text}}`;
  return `${tones(light)}@media (prefers-color-scheme:dark){${tones(dark)}}`;
}

/** The bar at the top: whose page this is, and the way to their own website. */
export function SiteBar({ site }: { site: SiteModel }) {
  const url = safeUrl(site.url);
  const logo = safeImageUrl(site.logoUrl);
  const name = plainText(site.name);
  return (
    <header class="bar">
      <p class="site">
        {logo ? (
          <img class="tile" src={logo} alt="" width="34" height="34" />
        ) : (
          <span class="tile" aria-hidden="true">
            {graphemes(name)[0]?.toUpperCase()}
          </span>
        )}
        <bdi>{name}</bdi>
      </p>
      {url && URL.canParse(url) && (
        <a class="site-url" href={url} rel="noopener">
          <bdi>{new URL(url).hostname.replace(/^www\./, '')}</bdi>
          <Icon name="out" />
        </a>
      )}
    </header>
  );
}

/** The foot of a page: quiet links at the start, Goodword at the end. */
export function Foot({
  children,
  hasMarkAbove = false,
}: {
  children?: ComponentChildren;
  hasMarkAbove?: boolean;
}): JSX.Element {
  return (
    <footer class="foot">
      <div>{children}</div>
      <p class="goodword">
        <Mark isAgain={hasMarkAbove} />
        Goodword
      </p>
    </footer>
  );
}
