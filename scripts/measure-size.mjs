import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from './run.mjs';

/** Bytes, brotli at quality 11, each file by itself. The budgets hold the build; the aims are where it should go. */
export const BUDGETS = {
  loader: { says: 'a page where nothing is shown: the loader', budget: 2_816, aim: 2_048 },
  survey: {
    says: 'to show and answer a first survey: loader, panel with styles, sender, language, JSON',
    budget: 12_288,
    aim: 10_240,
  },
  sharing: { says: 'the above with the share step, as most customers load it', budget: 18_432, aim: 15_360 },
  share: {
    says: 'a page that only passes itself on: share.js, one language, the reply with the link',
    budget: 4_096,
    aim: 3_584,
  },
  wall: {
    says: 'a wall, on top of the loader and its configuration: scripts with styles, one language, its first words',
    budget: 6_144,
    aim: 5_120,
  },
};

export function brotliBytes(content) {
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/** Sizes of the built widget. The JSON is that of the dealer example's first location. */
export async function measureSize() {
  const folder = join(root, 'packages/widget/dist/script');
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const size = async (name) => brotliBytes(await readFile(join(folder, name)));
  const loader = await size(manifest.loader);
  const example = await exampleReplies(manifest);
  const config = brotliBytes(JSON.stringify(example.config));
  const after = brotliBytes(JSON.stringify(example.after));
  const survey =
    loader +
    config +
    (await size(manifest.panel)) +
    (await size(manifest.sender)) +
    (await size(manifest.languages.en));
  const counted = [manifest.loader, manifest.panel, manifest.sender, manifest.languages.en];
  const parts = { questions: 0, sharing: after, thanks: 0, followUp: 0, beyond: 0, elements: 0 };
  const files = await readdir(folder);
  const named = (start) => files.find((name) => name.startsWith(start));
  for (const name of files) {
    const isEnglish = name.startsWith('en-');
    const isOfNoLanguage = !/^[a-z]{2}(-|$)/i.test(name);
    if (!name.endsWith('.js') || !(isEnglish || isOfNoLanguage) || counted.includes(name)) continue;
    parts[partOf(name)] += await size(name);
  }
  const { questions, sharing, thanks, followUp, beyond } = parts;
  const link = { code: '0123456789abcdef', url: `${HOST}/r/0123456789abcdef` };
  const share = (await size('share.js')) + (await size(named('en-share-'))) + brotliBytes(JSON.stringify(link));
  const wallFiles = [manifest.elements, named('wall-'), manifest.languages.en, named('en-wall-')];
  const wallSizes = await Promise.all(wallFiles.map(size));
  const wall = wallSizes.reduce((sum, each) => sum + each, brotliBytes(JSON.stringify(await exampleWall())));
  return {
    loader,
    survey,
    share,
    wall,
    sharing: survey + sharing,
    thanks,
    followUp,
    questions,
    beyond,
    config,
    after,
  };
}

/** What a file is for that a first survey does without. Whatever is not named here is counted as loaded with the share step. */
function partOf(name) {
  if (
    /^(follow\.js$|(rules|occasions|further-channels|fit-words|extras|in-host-page|own-colors|chance-order)-)/.test(
      name,
    )
  )
    return 'beyond';
  if (/^(share\.js$|(en-wall|elements|wall|share-embed|inline-surveys)-)/.test(name)) return 'elements';
  if (/^(thanks|withdrawal|en-seldom)-/.test(name)) return 'thanks';
  if (/^(en-)?follow-up-/.test(name)) return 'followUp';
  return /^(en|further)-questions-/.test(name) ? 'questions' : 'sharing';
}

const HOST = 'https://shop.example';

/** The first part of a wall as long as the demo's customers write it. */
async function exampleWall() {
  const { DEALER_COMMENTS } = await import(join(root, 'packages/simulator/dist/demo/comments.js'));
  const items = DEALER_COMMENTS.good.slice(0, 6).map((words, index) => ({
    id: `${index}aX9-kQ_7Zw1`,
    words,
    ...(index % 2 ? { name: DEALER_COMMENTS.names[index] } : {}),
    language: 'en',
    day: `2026-05-2${index}`,
    ...(index % 3 ? { visit: index % 2 ? 'service' : 'purchase' } : {}),
  }));
  const colors = {
    text: 'light-dark(#1f4e86,#7ea6d8)',
    fill: 'light-dark(#1f4e86,#7ea6d8)',
    on: 'light-dark(#ffffff,#1d1b18)',
  };
  const counts = { shown: 134, verified: 88, withdrawn: 2, hidden: 0 };
  return {
    place: 'Coppervane Ashmere',
    items,
    next: '1779800000000.~published.0123456789abcdef0123456789abcdef',
    counts,
    kinds: { service: 60, purchase: 28 },
    colors,
  };
}

/** What the collector answers about the dealer example's first location. */
async function exampleReplies({ panel, sender, languages }) {
  const read = async (name) => JSON.parse(await readFile(join(root, 'examples/dealer/data', name), 'utf8'));
  const [location] = await read('locations.json');
  const { name: _, language, ...program } = await read('program.json');
  const { toAfterSurvey, toPageProgram, toPageLocation } = await import(
    join(root, 'packages/collector/dist/features/surveys/page-config.js')
  );
  const vocabulary = await import(join(root, 'packages/protocol/dist/index.js'));
  const { cardColors } = await import(join(root, 'packages/protocol/dist/brand-colors.js'));
  const full = vocabulary.location.parse({
    ...location,
    url: `${HOST}/`,
    photo: `${HOST}/p/0123456789012345678901`,
  });
  const place = { site: { name: 'Coppervane Motors' }, location: full };
  const written = vocabulary.program.parse({ ...program, name: 'x', language });
  const config = {
    site: { name: 'Coppervane Motors', logo: `${HOST}/p/0123456789012345678901`, colors: cardColors('#1f4e86') },
    location: toPageLocation(full),
    language,
    programs: [toPageProgram(written, place, language)],
    assets: { panel, sender, language: languages.en },
  };
  return { config, after: toAfterSurvey(written, place, { language }) };
}
