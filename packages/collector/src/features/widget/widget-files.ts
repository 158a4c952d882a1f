import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** One file of the widget's script-tag build, as it goes over the wire. */
export interface WidgetFile {
  /** Whether its name holds a hash of its content: then it never changes. */
  hashed: boolean;
  etag: string;
  plain: Buffer;
  /** Compressed as well as it can be, once: when it is first asked for, so that no start waits for some eighty files. */
  compressed(encoding: 'br' | 'gzip'): Promise<Buffer>;
}

/** The widget's script-tag build: a few files, kept in memory. */
export interface WidgetFiles {
  files: ReadonlyMap<string, WidgetFile>;
  /** File name of the panel. */
  panel: string;
  /** File name of what sends events. */
  sender: string;
  /** File name of what tells when to ask, where that is more than after a while. */
  occasions: string;
  /** File name of what fills a page's elements. */
  elements: string;
  /** File name by language. */
  languages: Readonly<Record<string, string>>;
}

/** The widget's build is not where it should be; the message says what to do. */
export class WidgetMissing extends Error {
  override readonly name: string = 'WidgetMissing';
}

/**
 * Reads a build of the widget.
 *
 * @param folder Where it is. Default: what the widget package brought along.
 * @throws {WidgetMissing} Says what to do where there is none.
 */
export async function readWidgetFiles(folder: string = packagedFolder()): Promise<WidgetFiles> {
  const manifest: Omit<WidgetFiles, 'files'> = JSON.parse(
    await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
      throw new WidgetMissing(`the widget is not built: run "npm run build" (looked in ${folder})`);
    }),
  );
  const files = new Map<string, WidgetFile>();
  for (const name of await readdir(folder)) {
    if (name.endsWith('.js'))
      files.set(
        name,
        packFile(await readFile(join(folder, name)), !['goodword.js', 'share.js', 'follow.js'].includes(name)),
      );
  }
  return { ...manifest, files };
}

function packagedFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('@goodword/widget/package.json')), 'dist', 'script');
}

/** A file as it goes over the wire. */
export function packFile(plain: Buffer, hashed: boolean): WidgetFile {
  const known: Partial<Record<'br' | 'gzip', Promise<Buffer>>> = {};
  return {
    hashed,
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    plain,
    compressed(encoding) {
      known[encoding] ??= encoding === 'br' ? brotli(plain) : promisify(gzip)(plain, { level: 9 });
      return known[encoding];
    },
  };
}

function brotli(plain: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
