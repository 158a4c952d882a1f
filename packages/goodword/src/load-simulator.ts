import { createRequire } from 'node:module';

/** What invents customers, as a package of its own: a server never needs it. */
export type Simulator = typeof import('@goodword/simulator');

/** The package that invents customers is not installed; the message says what to install. */
class SimulatorMissing extends Error {
  override readonly name: string = 'SimulatorMissing';
}

/** Loads what invents customers. Rejects with {@link SimulatorMissing} where it was left out of the installation. */
export async function loadSimulator(): Promise<Simulator> {
  try {
    import.meta.resolve('@goodword/simulator');
  } catch {
    const { version } = createRequire(import.meta.url)('../package.json') as { version: string };
    throw new SimulatorMissing(
      `@goodword/simulator, which simulates customers, is not installed: in the folder where goodword is installed, run npm install @goodword/simulator@${version}`,
    );
  }
  return import('@goodword/simulator');
}
