import { createServer } from 'node:http';

/** Tells pages to reload: each holds a stream open, and reloads at its next line. */
export async function reloadServer(port) {
  const open = new Set();
  const origin = `http://127.0.0.1:${port}`;
  const script = `new EventSource('${origin}/changes').onmessage = () => location.reload();`;
  const server = createServer((request, response) => {
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    if (request.url !== '/changes') {
      response.writeHead(200, { ...headers, 'content-type': 'text/javascript' }).end(script);
      return;
    }
    response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
    open.add(response);
    response.on('close', () => open.delete(response));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    script: `${origin}/reload.js`,
    now() {
      for (const response of open) response.write('data: changed\n\n');
    },
    stop() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
