import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, onTestFinished, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

describe.each(['protocol', 'insights', 'widget', 'collector', 'simulator', 'goodword'])('the package %s', (name) => {
  const home = join(root, 'packages', name);
  const isCommand = name === 'goodword';

  test('brings a README and the license', async () => {
    expect(await readFile(join(home, 'README.md'), 'utf8')).toContain(
      isCommand ? '# goodword\n' : `# @goodword/${name}\n`,
    );
    expect(await readFile(join(home, 'LICENSE'), 'utf8')).toBe(await readFile(join(root, 'LICENSE'), 'utf8'));
  });

  test('is packed as publint and attw want it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goodword-packed-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: home });
    const tarball = join(folder, packed.stdout.trim());
    const bytes = new Uint8Array(await readFile(tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: bytes }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
    const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, tarball, '--profile', 'esm-only', '--no-definitely-typed', '--no-emoji', '--no-color'];
    // It ends with an error where it finds a problem.
    const { stdout } = await run(process.execPath, args, { cwd: root });
    // A command has nothing to import but its package.json.
    expect(stdout).toContain(isCommand ? 'OK (JSON)' : 'OK (ESM)');
  });
});
