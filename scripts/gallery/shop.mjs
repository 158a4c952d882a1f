import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../run.mjs';
import { openStage } from '../stage.mjs';
import { PROGRAMS } from './programs.mjs';

const dealer = join(root, 'examples/dealer');

/** The dealer's words on its own page, and the visit that it knows of. */
const PAGES = {
  en: {
    direction: 'ltr',
    place: 'dealer-01',
    name: 'Anna',
    brand: 'Coppervane Motors',
    kicker: 'Service at Ashmere',
    title: 'We show you the part before we change it.',
    lead: 'A photo from under your car, a price you can say no to, and a time that we keep. That is the whole idea.',
    search: 'Road',
  },
  ar: {
    direction: 'rtl',
    place: 'ar-01',
    name: 'آنا',
    brand: 'كوبرفين موتورز',
    kicker: 'الصيانة في آشمير',
    title: 'نريكم القطعة قبل أن نبدّلها.',
    lead: 'صورة من أسفل سيارتكم، وسعر يمكنكم رفضه، وموعد نلتزم به. هذه هي الفكرة كلها.',
    search: 'شارع',
  },
};

const ARABIC_PLACES = [
  ['ar-01', 'كوبرفين آشمير', '٤١ شارع الطاحونة، آشمير'],
  ['ar-02', 'كوبرفين بلهيفن', '١٢٠٠ شارع المنارة، بلهيفن'],
  ['ar-03', 'كوبرفين كارو كريك', '٨٨ شارع المسبك، كارو كريك'],
].map(([id, name, address]) => ({
  id,
  name,
  address,
  manager: { name: 'ناديا برانت', role: 'مديرة الصيانة', promise: 'تتصل غدًا قبل السادسة مساءً' },
}));

/** A dealer with a collector of its own, and pages to ask on: in English at `/en`, in Arabic at `/ar`. */
export async function openShop() {
  const picture = async (path) => `data:image/png;base64,${(await readFile(join(dealer, path))).toString('base64')}`;
  const photo = await picture('public/photos/hall-noon.png');
  const logo = await picture('public/logo-96.png');
  const locations = JSON.parse(await readFile(join(dealer, 'data/locations.json'), 'utf8'));
  const stage = await openStage({
    settings: {
      name: 'Coppervane Motors',
      logo,
      theme: { brand: '#1f4e86' },
      privacyUrl: 'https://coppervane.example/privacy',
    },
    locations: [...locations.map(({ url: _, ...place }) => place), ...ARABIC_PLACES].map((place) => ({
      ...place,
      photo,
    })),
    programs: PROGRAMS,
  });
  for (const [language, words] of Object.entries(PAGES)) {
    for (const frame of ['', '/tab', '/inline']) {
      stage.page(`/${language}${frame}`, pageText({ language, words, logo, photo, frame, tag: stage.tag() }));
    }
  }

  /** The address of a page of the dealer's that a customer comes to from a mail about their visit. */
  async function visit(language, frame = '') {
    const { place: location, name } = PAGES[language];
    const reply = await fetch(`${stage.collector}/v1/visits`, {
      method: 'POST',
      headers: { authorization: `Bearer ${stage.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ location, kind: 'service', name, page: `${stage.origin}/${language}${frame}` }),
    });
    return (await reply.json()).url;
  }

  return { stage, visit, words: (language) => PAGES[language] };
}

function pageText({ language, words, logo, photo, frame, tag }) {
  return `<!doctype html><html lang="${language}" dir="${words.direction}"><title>${words.brand}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>
:root { color-scheme: light dark; background: light-dark(#fff, #14171a); color: light-dark(#1b2129, #e8ebee) }
body { margin: 0; font: 16px/25px system-ui, sans-serif }
header { display: flex; align-items: center; gap: 12px; padding: 20px 5vw; font-weight: 600 }
main { display: grid; grid-template-columns: repeat(auto-fit, minmax(288px, 1fr)); background: light-dark(#f3f4f3, #1b1f23) }
section { padding: 5vw }
h1 { margin: 0 0 16px; font-size: clamp(30px, 4vw, 48px); line-height: 1.15 }
p { margin: 0 0 16px; max-width: 40em }
img { display: block } main img { width: 100%; height: 420px; object-fit: cover }
aside { padding: 5vw }
</style><header><img src="${logo}" width="40" height="40" alt="">${words.brand}</header>
${frame === '/inline' ? `<aside><goodword-survey program="visit"></goodword-survey></aside>` : ''}
<main><section><p>${words.kicker}</p><h1>${words.title}</h1><p>${words.lead}</p></section><img src="${photo}" alt=""></main>
${tag}`;
}
