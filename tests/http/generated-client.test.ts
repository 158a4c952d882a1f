import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, onTestFinished, test } from 'vitest';
import { collector, TOKEN } from '../support/collector.ts';

const exec = promisify(execFile);
const root = fileURLToPath(new URL('../..', import.meta.url));
const JOURNEY = join(root, 'tests/sdk/integrator/journey.ts');

test('a client generated from the description type-checks, and goes through every resource', async () => {
  const { app, call } = await collector();
  const { body } = await call('GET', '/openapi.json');
  // Beside node_modules, so that the client is found from there.
  const folder = await mkdtemp(join(root, 'tests/sdk/integrator/generated-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'api.ts'), astToString(await openapiTS(body)));
  await copyFile(JOURNEY, join(folder, 'journey.ts'));
  const strict = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--exactOptionalPropertyTypes',
    '--skipLibCheck',
    '--target',
    'es2022',
  ];
  const modules = ['--module', 'esnext', '--moduleResolution', 'bundler', '--allowImportingTsExtensions'];
  const tsc = join(root, 'node_modules/.bin/tsc');
  const checked = await exec(tsc, [...strict, ...modules, join(folder, 'journey.ts')]).catch((error) => error);
  expect(checked.stdout).toBe('');
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const { journey } = await import(pathToFileURL(join(folder, 'journey.ts')).href);
  const done: string[] = await journey(`http://127.0.0.1:${port}`, TOKEN);
  const operations = Object.values(body.paths as Record<string, Record<string, { operationId: string }>>)
    .flatMap((each) => Object.values(each))
    .map(({ operationId }) => operationId);
  expect(done.filter((name) => !operations.includes(name))).toEqual([]);
  expect(new Set(done).size).toBeGreaterThan(30);
});
