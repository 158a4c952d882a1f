/** Longer than anything that a page of ours takes; a driver that hangs fails the test instead. */
const CALL_TIMEOUT_MS = 120_000;

/** A session of the W3C WebDriver protocol (https://www.w3.org/TR/webdriver2/), at its own address. */
export interface WebDriverSession {
  get<Value>(path: string): Promise<Value>;
  post<Value>(path: string, body?: object): Promise<Value>;
  /** Without a path: ends the session. */
  remove(path?: string): Promise<unknown>;
}

async function call(method: string, url: string, body?: object): Promise<unknown> {
  const reply = await fetch(url, {
    method,
    signal: AbortSignal.timeout(CALL_TIMEOUT_MS),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await reply.json()) as { value: { error?: string; message?: string } | null };
  if (!reply.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.error}: ${value?.message}`);
  return value;
}

/** Whether a driver listens here yet. */
export function isReady(driver: string): Promise<boolean> {
  return call('GET', `${driver}/status`).then(
    () => true,
    () => false,
  );
}

/** Begins a session with the driver at this address. */
export async function openSession(driver: string, alwaysMatch: object): Promise<WebDriverSession> {
  const { sessionId } = (await call('POST', `${driver}/session`, { capabilities: { alwaysMatch } })) as {
    sessionId: string;
  };
  const base = `${driver}/session/${sessionId}`;
  return {
    get: async <Value>(path: string) => (await call('GET', `${base}/${path}`)) as Value,
    post: async <Value>(path: string, body: object = {}) => (await call('POST', `${base}/${path}`, body)) as Value,
    remove: (path) => call('DELETE', path ? `${base}/${path}` : base),
  };
}
