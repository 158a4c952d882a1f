import { createHash } from 'node:crypto';
import type { Database } from '../../core/database/database.ts';
import { invalidAt } from '../../core/http/api-error.ts';
import { barePicture } from '../../core/pictures/bare-picture.ts';
import { MAX_PIXELS, pictureHead } from '../../core/pictures/picture.ts';
import { findPicture, putPicture } from './picture-queries.ts';

const KEPT = /^\/p\/([A-Za-z0-9_-]{22})$/;

/** What pictures are kept with. */
export interface PictureKeeper {
  database: Database;
  publicUrl: string;
  /** Decodes it, away from here. */
  pictures: { isSound(bytes: Uint8Array): Promise<boolean> };
}

/**
 * Keeps a picture that came along under its hash, without what a camera noted of place and time. Answers with its path here; an
 * address of somebody else's stays as it is. Throws `invalid_request` with the path `at` for what is no picture.
 */
export async function keepPicture(
  { database, publicUrl, pictures }: PictureKeeper,
  given: string | undefined,
  at: string,
): Promise<string | undefined> {
  const refuse = (message: string) => invalidAt(at, message);
  // As it was read from here: it is kept already.
  const path = relativePicture(publicUrl, given);
  if (path !== given) {
    if ((await pictureBytes(database, path)) === undefined) throw refuse('is not kept here: send the picture itself');
    return path;
  }
  const [, base64] = /^data:image\/(?:jpeg|png);base64,(.*)$/.exec(given ?? '') ?? [];
  if (base64 === undefined) return given;
  const sent = Buffer.from(base64, 'base64');
  const head = pictureHead(sent);
  if (!head) throw refuse('is no JPEG or PNG, by its bytes: send the file as it is, as base64');
  const { width, height, mime } = head;
  if (width * height > MAX_PIXELS) {
    const size = `${width} × ${height} pixels`;
    throw refuse(`is ${size}: make it smaller, ${MAX_PIXELS / 1e6} million pixels at most, such as 6000 × 4000`);
  }
  const bytes = barePicture(sent);
  if (!bytes || !(await pictures.isSound(bytes))) throw refuse('is damaged or cut off: send the whole file');
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  await database.write(putPicture, hash, { mime, bytes });
  return `/p/${hash}`;
}

/** The same field with an address that works from anywhere; nothing where there is no picture. */
export function absolutePicture<Name extends string>(
  publicUrl: string,
  field: Record<Name, string | undefined>,
): { [N in Name]?: string } {
  const [[name, path] = []] = Object.entries(field) as [Name, string | undefined][];
  if (name === undefined || path === undefined) return {};
  return { [name]: KEPT.test(path) ? `${publicUrl}${path}` : path } as { [N in Name]?: string };
}

/** The other way round: what {@link absolutePicture} shows, as it is kept. */
export function relativePicture(publicUrl: string, shown: string | undefined): string | undefined {
  return shown?.startsWith(`${publicUrl}/p/`) ? shown.slice(publicUrl.length) : shown;
}

/** The bytes of a picture that is kept here; undefined for an address of somebody else's, which is never fetched. */
export async function pictureBytes(database: Database, path: string | undefined): Promise<Uint8Array | undefined> {
  const [, hash] = KEPT.exec(path ?? '') ?? [];
  return hash === undefined ? undefined : (await database.read(findPicture, hash))?.bytes;
}
