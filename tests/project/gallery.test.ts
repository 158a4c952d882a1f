import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openAlbum } from '../../scripts/gallery/album.mjs';
import { KEPT } from '../../scripts/gallery/kept-pictures.mjs';

const gallery = fileURLToPath(new URL('../../docs/gallery/', import.meta.url));

async function temporary() {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-gallery-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const album = async () => openAlbum(await temporary());

/** The beginning of a PNG of this size; what follows makes it another one. */
function png(width: number, height: number, content = ''): Buffer {
  const head = Buffer.alloc(24);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from(content)]);
}

test('the repository keeps the pictures that its pages show, and no others', async () => {
  const pages = ['../../README.md', '../../docs/owners/show.md'].map((path) => new URL(path, import.meta.url));
  const texts = await Promise.all(pages.map((page) => readFile(page, 'utf8')));
  const shown = [...texts.join().matchAll(/gallery\/([\w-]+\.png)/g)].map(([, name]) => name);
  expect(shown.sort()).toEqual([...KEPT].sort());
  expect((await readdir(gallery)).sort()).toEqual([...KEPT].sort());
  const { put } = await album();
  for (const name of KEPT) await put(name.replace('.png', ''), await readFile(join(gallery, name)));
});

test('an album refuses what is no picture, shows nothing, or is there already', async () => {
  const { put, pictures } = await album();
  await put('one', png(200, 300));
  await expect(put('page', Buffer.from('<!doctype html><title>Not found</title>'))).rejects.toThrow(
    'page.png is no PNG; it begins with "<!doctype html><titl"',
  );
  await expect(put('empty', Buffer.alloc(0))).rejects.toThrow('empty.png is no PNG');
  await expect(put('dot', png(1, 1))).rejects.toThrow('dot.png is 1 × 1: nothing is seen on it');
  await expect(put('large', png(200, 300, 'x'.repeat(200_000)))).rejects.toThrow(
    'large.png has 200024 bytes, more than 200000',
  );
  await expect(put('again', png(200, 300))).rejects.toThrow('again.png is the same picture as one.png');
  await put('other', png(200, 300, 'other'));
  expect([...pictures]).toEqual(['one', 'other']);
});

test('an album is made anew, and leaves other files alone', async () => {
  const folder = await temporary();
  await (await openAlbum(folder)).put('one', png(200, 300));
  const again = await openAlbum(folder);
  expect(await readdir(folder)).toEqual([]);
  await again.put('one', png(200, 300));
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await expect(openAlbum(folder)).rejects.toThrow(`${folder} holds notes.txt, which is no picture`);
  expect(await readdir(folder)).toEqual(['notes.txt', 'one.png']);
});
