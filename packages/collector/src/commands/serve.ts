import { startServer } from '../server.ts';
import { readSettings } from '../settings.ts';
import { readOptions } from './command-line.ts';
import { untilStopped } from './until-stopped.ts';

/** `goodword serve`: listens until it is told to stop. */
export async function serve(args: readonly string[]): Promise<void> {
  readOptions(args, {});
  const server = await startServer(readSettings(process.env));
  // Before it says that it is there: who hears it may stop it at once.
  const stopped = untilStopped();
  process.stderr.write(`Goodword listens on ${server.url}\n`);
  await stopped;
  await server.stop();
}
