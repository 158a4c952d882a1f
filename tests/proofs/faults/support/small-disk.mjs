import { execFile } from 'node:child_process';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
const SIZE_BYTES = 24 * 1024 * 1024;
const ROOM_BYTES = 600 * 1024;

/**
 * A disk that can be filled and freed: a small file system in memory where this user may mount one. Elsewhere a limit to how
 * large the files of one process may grow, which fails the same writes with another error.
 */
export async function openSmallDisk(folder) {
  const path = join(folder, 'disk');
  await mkdir(path);
  const isMounted = await exec('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_BYTES}`, 'tmpfs', path]).then(
    () => true,
    () => false,
  );
  return isMounted ? memoryDisk(path) : limitedFiles(path);
}

function memoryDisk(path) {
  const ballast = join(path, 'ballast');
  return {
    path,
    says: 'a file system in memory',
    async fill() {
      const { stdout } = await exec('df', ['--output=avail', '-B1', path]);
      const [available] = /\d+$/m.exec(stdout.trim()) ?? [];
      // The collector fills it, too: then there is less room than was seen.
      await writeFile(ballast, Buffer.alloc(Math.max(0, Number(available) - ROOM_BYTES))).catch((error) => {
        if (error.code !== 'ENOSPC') throw error;
      });
    },
    free: () => rm(ballast),
    stop: () => exec('umount', ['-l', path]),
  };
}

function limitedFiles(path) {
  const limit = (pid, bytes) => exec('prlimit', [`--pid=${pid}`, `--fsize=${bytes}:unlimited`]);
  return {
    path,
    says: 'no file system could be mounted here: a limit to the size of files',
    async fill(pid) {
      const { size } = await stat(join(path, 'goodword.db-wal'));
      await limit(pid, size + ROOM_BYTES);
    },
    free: (pid) => limit(pid, 'unlimited'),
    stop: async () => {},
  };
}
