import type { RunningServer } from '@goodword/collector';
import { ALL_SETTINGS } from '@goodword/collector/settings';
import { defineCommand } from '../options/define-command.ts';
import { addressesOf, addressLines } from './addresses.ts';
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
    // A database that goes away just now is no reason to stop: customers are answered once it is back.
    const addresses = await addressesAt(server).catch(() => '');
    process.stderr.write(`Goodword listens on ${server.url}\n${addresses}`);
    const signal = await stopped;
    // A service manager's balancer has to see first that nobody new should come; whoever presses Ctrl-C waits for nothing.
    await server.stop(signal === 'SIGTERM' ? settings.drainSeconds * 1_000 : 0);
  },
});

/** What to open, or what to do first. With several sites, whose survey it is to be is the reader's to say. */
async function addressesAt({ database, publicUrl }: RunningServer): Promise<string> {
  const { listPrograms, listSites } = await import('@goodword/collector/queries');
  const [first, another] = await database.read(listSites, 2);
  if (!first) return '  There is no site yet: run goodword init\n';
  const site = another ? undefined : first.key;
  const programs = site === undefined ? [] : await database.read(listPrograms, site);
  const program = programs.find(({ program }) => program.enabled)?.program.id;
  return addressLines(addressesOf(publicUrl, { program, site }));
}
