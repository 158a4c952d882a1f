/** Resolves when the process is asked to end: Ctrl-C, or SIGTERM of a service manager. */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}
