import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { ERRORS, type ErrorCode, type ErrorReply } from '@goodword/protocol';
import type { ConnectionError } from 'fastify';

/** What Node itself refuses before there is a request, in our words. */
const NODE_CODES: Record<string, ErrorCode> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
  HPE_HEADER_OVERFLOW: 'headers_too_large',
};

/** Answers what is no request, or never becomes one, with an error like every other, and closes the connection. */
export function refuseConnection(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable) socket.write(reply(NODE_CODES[error.code] ?? 'invalid_request'));
  socket.destroy(error);
}

function reply(code: ErrorCode): string {
  const { status, meaning } = ERRORS[code];
  const error: ErrorReply = { code, message: code === 'invalid_request' ? 'This is not HTTP.' : meaning };
  const body = JSON.stringify(error);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Cache-Control: no-store',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
