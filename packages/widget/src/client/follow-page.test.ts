import { describe, expect, it } from 'vitest';
import { readPage } from './follow-page.ts';

const page = (root: string, tag: string) =>
  `<!doctype html><html ${root}><head><script src="/a.js"></script>${tag}</head><body lang="xx" data-location="no"></body></html>`;
const src = 'https://g.example/goodword.js';

describe('what a page says in its text', () => {
  it.each([
    [
      'by attributes',
      'lang="de"',
      `<script async src="${src}" data-site="pub_1" data-location="b"></script>`,
      'b',
      'de',
    ],
    [
      'in any order',
      'dir=ltr lang=de-AT',
      `<script data-location='b-2' data-site='pub_1' src='${src}'></script>`,
      'b-2',
      'de-AT',
    ],
    [
      'of its tag before its own',
      'lang="de"',
      `<script src="${src}" data-site="pub_1" data-lang="fr"></script>`,
      undefined,
      'fr',
    ],
    ['in the address', 'lang="de"', `<script src="${src}?site=pub_1&amp;location=b&amp;lang=it"></script>`, 'b', 'it'],
    [
      'beside another’s tag that names a site, too',
      'lang="de"',
      `<script src="https://stats.example/x.js" data-site="ABCDEF"></script><script src="${src}" data-site=pub_1 data-location=b></script>`,
      'b',
      'de',
    ],
    [
      'beside a tag that is none any more',
      'lang="de"',
      `<!-- <script src="${src}" data-site="pub_1" data-location="a"></script> --><script src="${src}" data-site="pub_1" data-location="b"></script>`,
      'b',
      'de',
    ],
    ['nothing', 'class="x"', `<script src="${src}" data-site="pub_1"></script>`, undefined, undefined],
    ['no tag', 'lang="de"', '', undefined, 'de'],
  ])('%s', (_name, root, tag, location, lang) => {
    expect(readPage(page(root, tag))).toEqual({ location, lang });
  });
});
