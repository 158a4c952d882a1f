import { createHash } from 'node:crypto';
import type { Store } from '../store/store.ts';

const KEPT = /^\/p\/([A-Za-z0-9_-]{22})$/;

/** Keeps a picture that came along under its hash. Answers with its path here; an address of somebody else's stays as it is. */
export async function keepPicture(
  { store, publicUrl }: { store: Store; publicUrl: string },
  given: string | undefined,
): Promise<string | undefined> {
  // As it was read from here: it is kept already.
  if (given?.startsWith(`${publicUrl}/p/`) && KEPT.test(given.slice(publicUrl.length)))
    return given.slice(publicUrl.length);
  const [, mime, base64] = /^data:(image\/(?:jpeg|png));base64,(.*)$/.exec(given ?? '') ?? [];
  if (mime === undefined || base64 === undefined) return given;
  const bytes = Buffer.from(base64, 'base64');
  const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
  await store.putPicture(hash, { mime, bytes });
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

/** The bytes of a picture that is kept here; undefined for an address of somebody else's, which is never fetched. */
export async function pictureBytes(store: Store, path: string | undefined): Promise<Uint8Array | undefined> {
  const [, hash] = KEPT.exec(path ?? '') ?? [];
  return hash === undefined ? undefined : (await store.picture(hash))?.bytes;
}
