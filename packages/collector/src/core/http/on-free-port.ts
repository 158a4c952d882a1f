import { createServer } from 'node:net';

/**
 * Listens on a port that is free, which `listen` has to know before it does so: the addresses in links need it. Where another
 * program takes it in between, with one more.
 */
export async function onFreePort<Listening>(
  host: string,
  listen: (port: number) => Promise<Listening>,
): Promise<Listening> {
  for (;;) {
    try {
      return await listen(await freePort(host));
    } catch (error) {
      if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    }
  }
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
