import { ALL_SETTINGS } from '@goodword/collector/settings';
import { defineCommand } from '../options/define-command.ts';
import { untilStopped } from './until-stopped.ts';

/** `goodword serve`: listens until it is told to stop. */
export const serve = defineCommand({
  options: {},
  settings: ALL_SETTINGS,
  async run(_options, settings) {
    // Not before: who asks for help, or wrote a setting wrongly, waits for none of it.
    const { startServer } = await import('@goodword/collector');
    const server = await startServer(settings);
    // Before it says that it is there: who hears it may stop it at once.
    const stopped = untilStopped();
    process.stderr.write(`Goodword listens on ${server.url}\n`);
    const signal = await stopped;
    // A service manager's balancer has to see first that nobody new should come; whoever presses Ctrl-C waits for nothing.
    await server.stop(signal === 'SIGTERM' ? settings.drainSeconds * 1_000 : 0);
  },
});
