import { mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const protocol = join(root, 'packages/protocol');
const { z } = await import(pathToFileURL(createRequire(join(protocol, 'package.json')).resolve('zod')).href);
const vocabulary = await import(pathToFileURL(join(protocol, 'dist/index.js')).href);

/** For those who do not write TypeScript: a JSON Schema file for everything that crosses a boundary. */
const SCHEMAS = {
  'event-batch': vocabulary.eventBatch,
  'page-event': vocabulary.pageEvent,
  'batch-reply': vocabulary.batchReply,
  'error-reply': vocabulary.errorReply,
  funnel: vocabulary.funnel,
  location: vocabulary.location,
  'location-choices': vocabulary.locationChoices,
  'location-report': vocabulary.locationReport,
  'location-reports': vocabulary.locationReports,
  program: vocabulary.program,
  'publication-request': vocabulary.publicationRequest,
  'recommendation-request': vocabulary.recommendationRequest,
  'site-config': vocabulary.siteConfig,
  'site-settings': vocabulary.siteSettings,
  'visit-request': vocabulary.visitRequest,
  wall: vocabulary.wall,
  'hide-request': vocabulary.hideRequest,
};

const folder = join(protocol, 'schemas');
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(SCHEMAS)) {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(json, null, 2)}\n`);
}
