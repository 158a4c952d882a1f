import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The pictures that stay in the repository: README and docs/owners/show.md show them. All others are made where they are wanted. */
export const KEPT = ['score-desktop', 'share-desktop', 'share-phone', 'recommendation-desktop'].map(
  (name) => `${name}.png`,
);

/** Copies these from an album. */
export async function keepPictures(album, folder) {
  await mkdir(folder, { recursive: true });
  for (const name of KEPT) await copyFile(join(album, name), join(folder, name));
}
