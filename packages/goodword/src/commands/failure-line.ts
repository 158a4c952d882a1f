/** What a command that failed says, and what it ends with: 2 where it was called wrongly, else 1. */
export interface FailureLine {
  text: string;
  exitCode: 1 | 2;
}

/** What commonly keeps a command from its work, by the error's name: to load what throws them takes longer than to say a line. */
const EXPECTED: Readonly<Record<string, FailureLine['exitCode']>> = {
  UsageError: 2,
  SettingError: 2,
  ProgramError: 2,
  DatabaseAway: 1,
  NewerSchema: 1,
  WidgetMissing: 1,
  SimulatorMissing: 1,
};

/** One line for what commonly keeps a command from its work; the whole error for what should not happen. */
export function failureLine(error: unknown): FailureLine {
  const exitCode = error instanceof Error && Object.hasOwn(EXPECTED, error.name) ? EXPECTED[error.name] : undefined;
  if (exitCode !== undefined) return { text: (error as Error).message, exitCode };
  return { text: listenFailure(error) ?? whole(error), exitCode: 1 };
}

function listenFailure(error: unknown): string | undefined {
  const { code, syscall, port } = (error ?? {}) as { code?: string; syscall?: string; port?: number };
  // The name of a host is looked up first.
  if (syscall !== 'listen' && syscall !== 'getaddrinfo') return undefined;
  if (code === 'EADDRINUSE') {
    return `port ${port} is in use: stop the program that uses it, or write another port, for example PORT=8788 (demo: --port 8788)`;
  }
  if (code === 'EACCES') {
    return `this user may not listen on port ${port}: write a port above 1023, for example PORT=8787`;
  }
  return `HOST is not an address of this machine (${code}): write one, for example HOST=127.0.0.1`;
}

function whole(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
