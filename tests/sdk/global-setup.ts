import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

/** A project that is none of ours, with the packed widget installed in it and its pages built. */
export interface Stranger {
  folder: string;
  /** What `npm pack` made. */
  tarball: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    stranger: Stranger;
  }
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);

/** The folders of `stranger/` that are pages. React tells of its StrictMode only in development. */
const PAGES = [
  { page: 'snippet', mode: 'production' },
  { page: 'without', mode: 'production' },
  { page: 'calls', mode: 'production' },
  { page: 'react', mode: 'development' },
];

/** Packs the built widget and installs it as somebody does who has only the package: from the tarball, with npm. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'goodword-stranger-'));
  await cp(join(root, 'tests/sdk/stranger'), folder, { recursive: true });
  const packed = await run('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: join(root, 'packages/widget'),
  });
  const tarball = join(folder, packed.stdout.trim());
  await run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: folder });
  await writeFile(join(folder, 'snippet/main.ts'), await readmeSnippet());
  for (const { page, mode } of PAGES) {
    await run(process.execPath, [join(folder, 'node_modules/vite/bin/vite.js'), 'build', page, '--base', './'], {
      cwd: folder,
      env: { ...process.env, NODE_ENV: mode },
    });
  }
  project.provide('stranger', { folder, tarball });
  return () => rm(folder, { recursive: true });
}

/** The README's one snippet, to the letter. */
async function readmeSnippet(): Promise<string> {
  const readme = await readFile(join(root, 'packages/widget/README.md'), 'utf8');
  const [, snippet] = /^```ts\n([\s\S]*?)^```/m.exec(readme) ?? [];
  if (!snippet) throw new Error("the widget's README has no snippet");
  return snippet;
}
