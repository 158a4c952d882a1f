import { connect, createServer } from 'node:net';

/** An address that leads to one server now and to another later, as a database's name does when its standby takes over. */
export async function openAddress(port) {
  let target = port;
  const sockets = new Set();
  const server = createServer((from) => {
    if (target === undefined) return from.destroy();
    const to = connect({ host: '127.0.0.1', port: target });
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => {});
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    /** From now on it leads elsewhere; without a port, nowhere. */
    lead(to) {
      target = to;
      for (const socket of sockets) socket.destroy();
    },
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
