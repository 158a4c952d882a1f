import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { broken, type Findings } from '../proof.ts';
import { smallSize } from '../sizes.ts';
import { browsers } from './browsers.ts';
import { proveBrowsers } from './prove-browsers.ts';

/*
 * At small size the stories themselves are the projects `browsers` and `surroundings` of `npm test`. Here it is looked at what the
 * proof makes of stories, of which these need no browser.
 */
const HOLDS = "test('asks once', () => expect(1).toBe(1));";

async function prove(stories: string): Promise<Findings> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-stories-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'stories.test.js'), stories);
  return proveBrowsers(
    { ...smallSize(browsers), parts: ['stories'] },
    () => {},
    async () => ({
      args: ['--globals', '--root', folder],
      env: { PATH: process.env.PATH },
    }),
  );
}

test('the proof holds where every story does', async () => {
  const found = await prove(HOLDS);
  expect(broken(found)).toEqual([]);
  expect(found.claims).toContainEqual(expect.objectContaining({ what: 'stories that held', counted: 1 }));
});

test.each([
  ['a story fails', `${HOLDS} test('loses nothing', () => expect(1).toBe(2));`, 'loses nothing: AssertionError'],
  ['a browser is left out', `${HOLDS} test.skip('WebKit is left out', () => {});`, 'WebKit is left out'],
  ['a file cannot be read', "throw new Error('no shop');", 'no shop'],
  ['something is thrown aside', `${HOLDS} setTimeout(() => { throw new Error('aside'); });`, 'vitest ended with 1'],
  ['there is no story', '', 'stories.test.js'],
])('does not hold where %s', async (_, stories, said) => {
  expect(broken(await prove(stories)).join('\n')).toContain(said);
});
