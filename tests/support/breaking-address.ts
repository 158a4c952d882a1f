import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';
import { onTestFinished } from 'vitest';

/** PostgreSQL's `ReadyForQuery`, within a transaction. */
const READY = Buffer.from([0x5a, 0, 0, 0, 5, 0x54]);

/** PostgreSQL's words before it breaks a connection off. */
function farewell(): Buffer {
  const fields = Buffer.from('SFATAL\0C57P01\0Mterminating connection due to administrator command\0\0');
  const head = Buffer.from([0x45, 0, 0, 0, 0]);
  head.writeUInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/**
 * Leads to a PostgreSQL. Once told to, breaks the next transaction off between two of its statements: together with the answer to the
 * one, before the other can be asked.
 */
export async function breakingAddress(url: string): Promise<{ url: string; breakNext(): void }> {
  const { hostname, port } = new URL(url);
  let isToBreak = false;
  const server = createServer((from) => {
    const to = connect(Number(port), hostname);
    from.on('error', () => {}).on('close', () => to.destroy());
    to.on('error', () => {}).on('close', () => from.destroy());
    from.pipe(to);
    to.on('data', (bytes) => {
      if (!isToBreak || !bytes.subarray(-READY.length).equals(READY)) return from.write(bytes);
      isToBreak = false;
      from.end(Buffer.concat([bytes, farewell()]));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
  });
  const address = new URL(url);
  address.port = `${(server.address() as AddressInfo).port}`;
  return {
    url: address.href,
    breakNext: () => {
      isToBreak = true;
    },
  };
}
