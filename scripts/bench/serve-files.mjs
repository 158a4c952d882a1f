import { createServer } from 'node:http';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json' };
/** Changes no figure: bytes are counted from the content. It has to be what real servers do, and soon done. */
const QUALITY = 5;

/**
 * Serves files from memory on a port of 127.0.0.1 of its own, to pages of any origin, packed as a real server packs
 * them. A file is `{ type, content }`, by its path; whatever method asks for it, and with whatever query, gets it.
 */
export async function serveFiles() {
  const files = new Map();
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    request.resume();
    const file = files.get(new URL(request.url, 'http://127.0.0.1').pathname);
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else if (file) response.writeHead(200, file.headers).end(file.packed);
    else response.writeHead(404).end();
  });
  await new Promise((resolve, reject) => server.on('error', reject).listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    add(path, { type, content }) {
      const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
      files.set(path, {
        packed: brotliCompressSync(content, { params }),
        headers: { 'content-type': `${TYPES[type]}; charset=utf-8`, 'content-encoding': 'br' },
      });
    },
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
