import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { openAlbum, pngSize } from '../../scripts/gallery/album.mjs';

const gallery = fileURLToPath(new URL('../../docs/gallery/', import.meta.url));

async function album() {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-gallery-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return openAlbum(join(folder, 'album'));
}

/** The beginning of a PNG of this size; what follows makes it another one. */
function png(width: number, height: number, content = ''): Buffer {
  const head = Buffer.alloc(24);
  Buffer.from('89504e470d0a1a0a', 'hex').copy(head);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return Buffer.concat([head, Buffer.from(content)]);
}

test('every picture of the gallery is one, large enough to see something, and no two are the same', async () => {
  const names = (await readdir(gallery)).filter((name) => name.endsWith('.png'));
  expect(names.length).toBeGreaterThan(100);
  const seen = new Map<string, string>();
  for (const name of names) {
    const bytes = await readFile(join(gallery, name));
    const { width, height } = pngSize(name, bytes);
    expect(Math.min(width, height), name).toBeGreaterThanOrEqual(100);
    const content = createHash('sha256').update(bytes).digest('hex');
    expect(seen.get(content), `is the same as ${name}`).toBeUndefined();
    seen.set(content, name);
  }
});

test('an album refuses what is no picture, shows nothing, or is there already', async () => {
  const { put, pictures } = await album();
  await put('one', png(200, 300));
  await expect(put('page', Buffer.from('<!doctype html><title>Not found</title>'))).rejects.toThrow(
    'page.png is no PNG; it begins with "<!doctype html><titl"',
  );
  await expect(put('empty', Buffer.alloc(0))).rejects.toThrow('empty.png is no PNG');
  await expect(put('dot', png(1, 1))).rejects.toThrow('dot.png is 1 × 1: nothing is seen on it');
  await expect(put('again', png(200, 300))).rejects.toThrow('again.png is the same picture as one.png');
  await put('other', png(200, 300, 'other'));
  expect([...pictures]).toEqual(['one', 'other']);
});
