import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below what systems give to connections that ask for no port: what is free here stays so until somebody asks for it by number. */
const FIRST = 20_000;
const LAST = 32_767;

/** A port of this machine that nobody listens on, for who has to be told one. */
export async function freePort() {
  for (;;) {
    const port = randomInt(FIRST, LAST + 1);
    if (await isFree(port)) return port;
  }
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
