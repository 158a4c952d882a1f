import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';
import { root } from '../run.mjs';
import { systemFont } from './system-font.mjs';

const dist = (file) => import(pathToFileURL(join(root, 'packages/collector/dist', file)).href);
const DAY = [{ from: '08:00', to: '18:00' }];
const OFFER = {
  text: 'A free winter check on your first visit',
  disclosure:
    'Advertising: Catie gets the same check when you use this. It was promised before she wrote, whatever she would say.',
  code: 'HR-7Q4K',
  until: '2026-09-30',
};
const LONG =
  'I have bought four cars in my life and hated every one of those afternoons. Here Priya asked what I do at weekends before she ' +
  'showed me anything, told me that the cheaper one would do, and let me take it home for a night. Nobody had ever done that. She ' +
  'called the next day to hear how my neighbors had liked it. When the heater failed in March they came to me, on a Sunday, and ' +
  'would not take a cent.\n\nI have sent my brother, my boss and my dentist. All three bought the cheaper one.';
const PLACE = {
  name: 'Harbour Road',
  address: '41 Harbour Road',
  locality: 'Whitcombe WH4 2LN',
  phone: '01632 960 142',
  mapUrl: 'https://map.example/?q=41',
  timeZone: 'Europe/London',
  hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [{ from: '09:00', to: '13:00' }] },
};
const VISIT = { how: 'visit', kind: 'service', day: '2026-06-12' };

/** What a friend may come upon, by name: the words, the language, and what differs from the usual page. */
const PAGES = {
  usual: {
    words:
      'I came in with a warning light and a bad mood. They found a loose cable, charged me nothing, and had washed the car before I finished my coffee. I have stopped dreading the workshop.',
    language: 'en-GB',
    offer: OFFER,
  },
  short: {
    words: 'They remembered my dog’s name.',
    name: 'Tom',
    photo: false,
    verification: { ...VISIT, kind: 'purchase' },
  },
  middle: {
    words:
      'My mother is 81 and nobody spoke past her to me. They let her choose the color and the seats, showed her the heating twice, and rang her a whole week later. She still tells everyone at the bakery about it.',
    verification: { how: 'none', day: '2026-06-02' },
    name: null,
  },
  long: { words: LONG, now: Date.UTC(2026, 5, 13, 20) },
  'offer-over': { words: 'They remembered my dog’s name.', offer: { ...OFFER, isOver: true } },
  arabic: {
    words: 'دخلتُ غاضبة وخرجتُ مبتسمة. شرحوا لي كل شيء بهدوء، ولم يبيعوني ما لا أحتاجه.',
    language: 'ar',
    name: 'ليلى',
    site: 'فيرلايت موتورز',
    place: { ...PLACE, name: 'شارع الميناء', address: '41 شارع الميناء', locality: 'ويتكومب' },
    offer: {
      ...OFFER,
      text: 'فحص شتوي مجاني في زيارتك الأولى',
      disclosure: 'إعلان: تحصل ليلى على الفحص نفسه عند استخدام هذا العرض. وُعدت به قبل أن تكتب، أيًّا كان ما ستقوله.',
    },
  },
  japanese: {
    words:
      '雨の日に飛び込んだのに、嫌な顔ひとつせず話を聞いてくれました。「直すより待ったほうがいい」と正直に言ってくれた店は初めてです。',
    language: 'ja',
    name: '健太',
    site: 'フェアライト・モータース',
    place: { ...PLACE, name: '港通り店', address: '港通り41', locality: 'ウィットカム' },
  },
  german: { words: 'Herr Müller hat mir den Wagen am Sonntag nach Hause gebracht.', language: 'de', name: 'Jürgen' },
  towering: {
    words: `${'x'.repeat(300)} ${'\u202E'.repeat(9)}${'W\u0335\u0336\u0337\u0338\u0339\u0310'.repeat(12)}`,
    name: 'W'.repeat(80),
    place: { ...PLACE, name: 'W'.repeat(120) },
  },
  plain: { words: undefined },
};
const DEVICES = [
  { name: 'desktop', viewport: { width: 1200, height: 900 } },
  { name: 'phone', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  { name: 'small', viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true },
];

/** The view that the built collector renders for one of the pages. */
function viewOf(
  { words, language = 'en', name = 'Catie', site = 'Fairlight Motors', photo = true, place = PLACE, ...more },
  picture,
) {
  const { verification = VISIT, offer, now = Date.UTC(2026, 5, 12, 12) } = more;
  return {
    language,
    url: 'https://good.example/r/abcdefghijklmnop',
    cardUrl: 'https://good.example/r/abcdefghijklmnop/card.png',
    site: { name: site, url: 'https://www.fairlight.example/' },
    place: { ...place, ...(photo ? { photoUrl: picture } : {}) },
    recommendation: words === undefined ? undefined : { words, language, name: name ?? undefined, verification, offer },
    now,
    visitUrl: 'https://www.fairlight.example/harbour?gw=click',
    beacon: { endpoint: '/v1/events', site: 'pub_12345678', code: 'abcdefghijklmnop', nonce: 'n1' },
    recommendUrl: '/f/visit',
    reportUrl: '/report',
    withdrawUrl: '/r/abcdefghijklmnop/withdraw',
    wall: { url: '/wall', count: 34 },
  };
}

/** Takes every page on every device, light, and on the phone also dark, so that somebody can look at them. */
async function takeFriendPages(folder) {
  await mkdir(folder, { recursive: true });
  const { renderRecommendationPage } = await dist('features/links/recommendation.js');
  const { renderGonePage } = await dist('core/pages/gone.js');
  const bytes = await readFile(join(root, 'examples/retailer/photos/market-noon.png'));
  const picture = `data:image/png;base64,${bytes.toString('base64')}`;
  const pages = Object.entries(PAGES).map(([name, page]) => [
    name,
    renderRecommendationPage(viewOf(page, picture)).html,
  ]);
  const { site, place, visitUrl, now } = viewOf(PAGES.usual, picture);
  pages.push(['withdrawn', renderGonePage({ reason: 'withdrawn', language: 'en', site, place, visitUrl, now }).html]);
  pages.push(['unknown', renderGonePage({ reason: 'unknown', language: 'de' }).html]);
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: BROWSER_FLAGS,
    env: { ...process.env, FONTCONFIG_FILE: await systemFont() },
  });
  for (const { name: deviceName, ...device } of DEVICES) {
    for (const colorScheme of deviceName === 'phone' ? ['light', 'dark'] : ['light']) {
      const context = await browser.newContext({ ...device, colorScheme });
      for (const [name, html] of pages) {
        const page = await context.newPage();
        await page.setContent(html);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) process.stderr.write(`${name} on ${deviceName} is ${wide} px too wide\n`);
        const path = join(folder, `${name}-${deviceName}${colorScheme === 'dark' ? '-dark' : ''}.png`);
        await writeFile(path, await page.screenshot({ fullPage: true }));
        await page.close();
      }
      await context.close();
    }
  }
  await browser.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await takeFriendPages(process.argv[2] ?? 'pages');
