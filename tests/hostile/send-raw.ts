import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** No server may leave a connection open longer that says so; sooner than what comes too slowly is given up, after 30 s. */
const PATIENCE_MS = 25_000;

interface Manner {
  /** Between two pieces. */
  pauseMs?: number;
  /** Who hears nothing for so long says that nothing more will come: then a server drops what it was about to say. */
  quietMs?: number;
}

/**
 * Silence is counted in parts: server and client share a process, and where the machine has halted both for a while, that is one part of
 * it, however long it was.
 */
const PART_MS = 50;

/** Sends bytes over a connection of their own, piece by piece, and resolves with all that came back once it is closed. */
export async function sendRaw(
  port: number,
  pieces: readonly (string | Buffer)[],
  { pauseMs = 0, quietMs = 1_500 }: Manner = {},
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const received: Buffer[] = [];
  let quiet: NodeJS.Timeout | undefined;
  const heard = () => {
    clearInterval(quiet);
    let parts = Math.ceil(quietMs / PART_MS);
    quiet = setInterval(() => {
      if (--parts > 0) return;
      clearInterval(quiet);
      socket.end();
    }, PART_MS);
  };
  const closed = new Promise<string>((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`open after ${PATIENCE_MS} ms: ${pieces}`)), PATIENCE_MS);
    socket.on('data', (bytes) => {
      received.push(bytes);
      heard();
    });
    // A server that has said enough resets the connection while more is being sent.
    socket.on('error', () => {});
    socket.on('close', () => {
      clearTimeout(late);
      clearInterval(quiet);
      resolve(Buffer.concat(received).toString('latin1'));
    });
  });
  try {
    for (const piece of pieces) {
      if (socket.destroyed) break;
      await write(socket, piece);
      if (pauseMs > 0) await pause(pauseMs);
    }
    heard();
    return await closed;
  } finally {
    socket.destroy();
  }
}

function write(socket: Socket, piece: string | Buffer): Promise<void> {
  return new Promise((resolve) => {
    socket.write(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece, () => resolve());
  });
}

/** The statuses of the replies in what came back. */
export function statuses(received: string): number[] {
  return [...received.matchAll(/^HTTP\/1\.[01] (\d{3}) /gm)].map(([, status]) => Number(status));
}
