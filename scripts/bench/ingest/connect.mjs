import { createConnection } from 'node:net';

/**
 * A connection to a server on this machine that is kept open, for one request at a time: a client that does as little as
 * possible. Resolves when it is open. `onReply` hears each reply's status and body, `onFailure` why there can be none.
 */
export async function connect(port, { onReply, onFailure }) {
  const socket = createConnection({ host: '127.0.0.1', port, noDelay: true });
  let pending = '';
  socket.setEncoding('latin1');
  socket.on('data', (chunk) => {
    pending = pending === '' ? chunk : pending + chunk;
    const headEnd = pending.indexOf('\r\n\r\n');
    if (headEnd === -1) return;
    const head = pending.slice(0, headEnd);
    const [, length] = /\r\ncontent-length: (\d+)/i.exec(head) ?? [];
    if (length === undefined) return onFailure(`a reply without a length: ${head}`);
    const body = pending.slice(headEnd + 4);
    if (body.length < Number(length)) return;
    pending = '';
    onReply(Number(head.slice(9, 12)), body);
  });
  socket.on('error', (error) => onFailure(error.message));
  socket.on('end', () => onFailure('the server closed a connection'));
  await new Promise((resolve) => {
    socket.once('connect', resolve);
    socket.once('close', resolve);
  });
  return {
    send: (bytes) => socket.write(bytes),
    close: () => socket.removeAllListeners('end').destroy(),
  };
}
