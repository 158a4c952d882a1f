/**
 * Run inside a page, as its text: keeps what the page's console, errors, violations of the policy and refused requests say,
 * under a name that no loop over `window` sees. For browsers that do not report these themselves.
 */
export function listen(): string[] {
  const page = window as Window & { __noise?: string[] };
  if (page.__noise) return page.__noise;
  const noise: string[] = [];
  Object.defineProperty(page, '__noise', { value: noise, enumerable: false });
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    const write = console[level];
    console[level] = (...words) => {
      noise.push(`${level}: ${words.join(' ')}`);
      write.apply(console, words);
    };
  }
  addEventListener(
    'error',
    // Of a picture, a script or a style sheet that could not be had, only the element is told; the window hears of it on the way.
    ({ message, target }) => noise.push(`error: ${message ?? `${(target as Element).outerHTML} did not load`}`),
    { capture: true },
  );
  addEventListener('unhandledrejection', ({ reason }) => noise.push(`error: ${reason?.message ?? reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    noise.push(`policy violated: ${effectiveDirective} ${blockedURI}`),
  );
  const { fetch } = page;
  page.fetch = async (...request) => {
    const reply = await fetch(...request);
    if (reply.status >= 400) noise.push(`${reply.status}: ${reply.url}`);
    return reply;
  };
  return noise;
}
