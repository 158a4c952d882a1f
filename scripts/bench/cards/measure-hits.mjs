import { Agent, createServer, request } from 'node:http';
import { openStage } from '../../stage.mjs';

const CALLS = 1_000;

/**
 * How long a card takes that was drawn before: a request over one open connection, whole and as "unchanged", in turns with a bare
 * server that sends the same bytes: the difference is what a card costs, however busy the machine is.
 */
export async function measureHits() {
  const stage = await openStage({});
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let bare;
  try {
    const code = 'benchbenchbench1';
    const send = (method, path, body) =>
      fetch(`${stage.collector}${path}`, {
        method,
        headers: { 'content-type': 'application/json', origin: stage.origin },
        body: JSON.stringify({ site: stage.site, ...body }),
      });
    await send('POST', '/v1/recommendations', { code, location: 'main' });
    const words = 'They found a loose cable, charged me nothing and washed the car.';
    await send('PUT', `/v1/recommendations/${code}`, { words, consent: { wording: 'Public.' } });
    const url = `${stage.collector}/r/${code}/card.png`;
    const drawn = await get(url, agent);
    bare = await openBare(drawn.bytes);
    const ways = {
      bare: () => get(bare.url, agent),
      whole: () => get(url, agent),
      unchanged: () => get(url, agent, { 'if-none-match': drawn.etag }),
    };
    const all = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
    for (let count = 0; count < CALLS; count += 1) {
      for (const [name, call] of Object.entries(ways)) all[name].push(await timed(call));
    }
    return { calls: CALLS, bytes: drawn.bytes, ...all };
  } finally {
    agent.destroy();
    bare?.server.close();
    await stage.stop();
  }
}

async function timed(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

async function openBare(bytes) {
  const png = Buffer.alloc(bytes, 1);
  const server = createServer((_request, response) =>
    response.writeHead(200, { 'content-type': 'image/png' }).end(png),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

function get(url, agent, headers = {}) {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers }, (response) => {
      let bytes = 0;
      response.on('data', (part) => {
        bytes += part.length;
      });
      response.on('end', () => resolve({ bytes, etag: response.headers.etag }));
    })
      .on('error', reject)
      .end();
  });
}
