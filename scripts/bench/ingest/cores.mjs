import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/**
 * A core for the server and another for the load: the first two that this process may run on. Undefined where there is
 * no `taskset` or no second core: then nothing is pinned.
 */
export async function findCores() {
  const said = await exec('taskset', ['-pc', `${process.pid}`]).catch(() => undefined);
  const [, list = ''] = /: ([\d,-]+)\s*$/.exec(said?.stdout ?? '') ?? [];
  const [server, load] = list.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return load === undefined ? undefined : { server, load };
}

/** Keeps this process, all its threads and what it starts from now on, on one core. */
export async function stayOn(core) {
  await exec('taskset', ['-apc', `${core}`, `${process.pid}`]);
}
