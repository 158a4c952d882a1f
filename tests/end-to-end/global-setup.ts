import type { TestProject } from 'vitest/node';
import { type DemoLine, demoDatabase, startDemo } from '../support/demo.ts';

declare module 'vitest' {
  interface ProvidedContext {
    demo: DemoLine;
  }
}

/** One demo for all the browser tests: the collector, its two brands and their pages, on real files and ports. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { database, remove } = await demoDatabase();
  const demo = await startDemo(['--port', '0', '--database', database]);
  project.provide('demo', demo.line);
  return async () => {
    await demo.stop();
    await remove();
  };
}
