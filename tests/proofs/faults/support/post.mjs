import { request } from 'node:http';

const TIMEOUT_MS = 60_000;

/** Sends JSON as the widget does. Resolves with the reply; rejects where there is none. */
export function post(url, body, { agent, address, origin } = {}) {
  return new Promise((resolve, reject) => {
    const bytes = Buffer.from(JSON.stringify(body));
    const headers = {
      'content-type': 'text/plain;charset=UTF-8',
      'content-length': bytes.length,
      ...(origin ? { origin } : {}),
      ...(address ? { 'x-forwarded-for': address } : {}),
    };
    const asked = request(url, { method: 'POST', agent, headers, timeout: TIMEOUT_MS }, (reply) => {
      let text = '';
      reply.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      reply.on('end', () => resolve({ status: reply.statusCode, headers: reply.headers, text }));
      reply.on('error', reject);
    });
    asked.on('timeout', () => asked.destroy(new Error('no reply in time')));
    asked.on('error', reject);
    asked.end(bytes);
  });
}
