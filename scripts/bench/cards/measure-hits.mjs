import { Agent, request } from 'node:http';
import { openStage } from '../../stage.mjs';

const CALLS = 1_000;

/** How long a card takes that was drawn before: a request over one open connection, whole and as "unchanged". */
export async function measureHits() {
  const stage = await openStage({});
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
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
    const whole = await times(() => get(url, agent));
    const unchanged = await times(() => get(url, agent, { 'if-none-match': drawn.etag }));
    return { calls: CALLS, bytes: drawn.bytes, whole, unchanged };
  } finally {
    agent.destroy();
    await stage.stop();
  }
}

async function times(call) {
  const all = [];
  for (let count = 0; count < CALLS; count += 1) {
    const start = performance.now();
    await call();
    all.push(performance.now() - start);
  }
  return all;
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
