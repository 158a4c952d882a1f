import { startServer } from '../server.ts';
import { readSettings } from '../settings.ts';
import { readOptions } from './command-line.ts';
import { untilStopped } from './until-stopped.ts';

/** `goodword serve`: listens until it is told to stop. */
export async function serve(args: readonly string[]): Promise<void> {
  readOptions(args, {});
  const settings = readSettings(process.env);
  const server = await startServer(settings);
  // Before it says that it is there: who hears it may stop it at once.
  const stopped = untilStopped();
  process.stderr.write(`Goodword listens on ${server.url}\n`);
  const signal = await stopped;
  // A service manager's balancer has to see first that nobody new should come; whoever presses Ctrl-C waits for nothing.
  await server.stop(signal === 'SIGTERM' ? settings.drainSeconds * 1_000 : 0);
}
