#!/usr/bin/env node
import { failureLine } from './commands/failure-line.ts';
import { withoutSecrets } from './commands/without-secrets.ts';
import type { Command } from './options/define-command.ts';

const COMMANDS: Record<string, { says: string; load(): Promise<Command> }> = {
  serve: {
    says: 'run the collector until you stop it',
    load: async () => (await import('./commands/serve.ts')).serve,
  },
  init: {
    says: 'set up a site: public key, token, first location, first program',
    load: async () => (await import('./commands/init.ts')).init,
  },
  demo: {
    says: 'run two brands with ninety days of simulated customers',
    load: async () => (await import('./commands/demo.ts')).demo,
  },
  simulate: {
    says: 'create a brand with planted truths, to see what the reports find',
    load: async () => (await import('./commands/simulate.ts')).simulate,
  },
  rebuild: {
    says: 'recompute every view from the log',
    load: async () => (await import('./commands/rebuild.ts')).rebuild,
  },
  token: { says: 'create a server token', load: async () => (await import('./commands/token.ts')).token },
};

async function main([name, ...args]: string[]): Promise<void> {
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (!command) {
    const known = Object.entries(COMMANDS).map(([each, { says }]) => `  ${each.padEnd(9)}${says}`);
    const wanted = name === undefined || name === 'help' || name === '--help';
    const mistake = wanted ? '' : `"${name}" is not a command. The commands are:\n\n`;
    const end = '\n\ngoodword COMMAND --help lists all options and settings.\n';
    const usage = `${mistake}goodword COMMAND\n\n${known.join('\n')}${end}`;
    (wanted ? process.stdout : process.stderr).write(hideSecrets(usage));
    process.exitCode = wanted ? 0 : 2;
    return;
  }
  const { help, call } = await command.load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`goodword ${name}: ${command.says}\n\n${help}\n`);
    return;
  }
  await call(args, process.env);
}

function hideSecrets(text: string): string {
  const { DATABASE_URL, GOODWORD_SECRET, PGPASSWORD } = process.env;
  return withoutSecrets(text, [DATABASE_URL, GOODWORD_SECRET, PGPASSWORD]);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const { text, exitCode } = failureLine(error);
  process.stderr.write(`${hideSecrets(text)}\n`);
  process.exitCode = exitCode;
});
