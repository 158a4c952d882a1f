#!/usr/bin/env node
import { UsageError } from './commands/command-line.ts';
import { USAGE } from './commands/usage.ts';
import { SettingError } from './settings.ts';
import { ProgramError } from './setup/check-program.ts';
import { StoreAway } from './store/store.ts';
import { WidgetMissing } from './widget-files.ts';

const COMMANDS: Record<string, { says: string; run(): Promise<(args: readonly string[]) => Promise<void>> }> = {
  serve: {
    says: 'listen (PORT, HOST, DATABASE_URL, PUBLIC_URL, GOODWORD_SECRET)',
    run: async () => (await import('./commands/serve.ts')).serve,
  },
  init: {
    says: 'set a site up: key, token, first location, program',
    run: async () => (await import('./commands/init.ts')).init,
  },
  demo: {
    says: 'two brands with ninety days of customers',
    run: async () => (await import('./commands/demo.ts')).demo,
  },
  simulate: {
    says: 'a brand with planted truths, to see what the reports find',
    run: async () => (await import('./commands/simulate.ts')).simulate,
  },
  rebuild: {
    says: 'make every view anew from the log',
    run: async () => (await import('./commands/rebuild.ts')).rebuild,
  },
  token: { says: 'make one more server token', run: async () => (await import('./commands/token.ts')).token },
};

async function main([name, ...args]: string[]): Promise<void> {
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (!command) {
    const known = Object.entries(COMMANDS).map(([each, { says }]) => `  ${each.padEnd(9)}${says}`);
    const wanted = name === undefined || name === 'help' || name === '--help';
    const mistake = wanted ? '' : `"${name}" is no command. The commands are:\n\n`;
    const end = '\n\ngoodword COMMAND --help tells its options.\n';
    (wanted ? process.stdout : process.stderr).write(`${mistake}goodword COMMAND\n\n${known.join('\n')}${end}`);
    process.exitCode = wanted ? 0 : 2;
    return;
  }
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(`goodword ${name}: ${command.says}\n\n${USAGE[name ?? '']}\n`);
    return;
  }
  const run = await command.run();
  await run(args);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const known = [UsageError, SettingError, ProgramError].some((kind) => error instanceof kind);
  process.stderr.write(known ? `${(error as Error).message}\n` : `${startFailure(error)}\n`);
  process.exitCode = known ? 2 : 1;
});

/** One line for what commonly keeps a server from starting; the whole error for what should not happen. */
function startFailure(error: unknown): string {
  const { code, message, port, cause } = error as { code?: string; message?: string; port?: number; cause?: Error };
  if (code === 'EADDRINUSE') {
    return `port ${port} is taken: stop what listens there, or write another, for example PORT=8788 (demo: --port 8788)`;
  }
  if (code === 'EACCES') {
    return `port ${port} needs rights that this user lacks: write one above 1023, for example PORT=8787`;
  }
  if (error instanceof StoreAway) {
    return `the database cannot be opened (${cause?.message ?? message}): write a path that can be written, for example DATABASE_URL=file:./goodword.db`;
  }
  if (error instanceof WidgetMissing) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
