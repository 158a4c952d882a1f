import { SettingError } from '../settings.ts';
import { ProgramError } from '../setup/check-program.ts';
import { DatabaseAway, NewerSchema } from '../store/away.ts';
import { WidgetMissing } from '../widget-files.ts';
import { UsageError } from './command-line.ts';

/** What a command that failed says, and what it ends with: 2 where it was called wrongly, else 1. */
export interface FailureLine {
  text: string;
  exitCode: 1 | 2;
}

/** One line for what commonly keeps a command from its work; the whole error for what should not happen. */
export function failureLine(error: unknown): FailureLine {
  if ([UsageError, SettingError, ProgramError].some((kind) => error instanceof kind)) {
    return { text: (error as Error).message, exitCode: 2 };
  }
  if ([DatabaseAway, WidgetMissing, NewerSchema].some((kind) => error instanceof kind)) {
    return { text: (error as Error).message, exitCode: 1 };
  }
  return { text: listenFailure(error) ?? whole(error), exitCode: 1 };
}

function listenFailure(error: unknown): string | undefined {
  const { code, syscall, port } = (error ?? {}) as { code?: string; syscall?: string; port?: number };
  // The name of a host is looked up first.
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined;
  if (code === 'EADDRINUSE') {
    return `port ${port} is taken: stop what listens there, or write another, for example PORT=8788 (demo: --port 8788)`;
  }
  if (code === 'EACCES') {
    return `port ${port} needs rights that this user lacks: write one above 1023, for example PORT=8787`;
  }
  return `HOST is not an address of this machine (${code}): write one that is, for example HOST=127.0.0.1`;
}

function whole(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
