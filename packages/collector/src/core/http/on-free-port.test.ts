import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { onFreePort } from './on-free-port.ts';

const HOST = '127.0.0.1';

async function listen(port: number): Promise<Server> {
  const server = createServer();
  onTestFinished(() => void server.close());
  server.listen(port, HOST);
  await once(server, 'listening');
  return server;
}

test('a port that another program takes before we do is left to it', async () => {
  const tried: number[] = [];
  const server = await onFreePort(HOST, async (port) => {
    tried.push(port);
    if (tried.length === 1) await listen(port);
    return listen(port);
  });
  expect(tried).toHaveLength(2);
  expect(server.address()).toMatchObject({ port: tried[1] });
});

test('whatever else goes wrong is told', async () => {
  const broken = onFreePort(HOST, () => Promise.reject(new Error('no database')));
  await expect(broken).rejects.toThrow('no database');
});
