import { createHash } from 'node:crypto';
import { brotliBytes } from '../measure-size.mjs';

/** These have no body that a page downloads: what only tells a server something, and the question whether it may. */
const WITHOUT_BODY = ['Ping', 'Preflight'];

/** A large file takes seconds to pack this well, and comes again in each run. */
const weighed = new Map();

/** Notes what a page requests beside itself, whatever it is called. */
export async function watchNetwork(cdp) {
  const requests = new Map();
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (type === 'Document' || request.url.startsWith('data:')) return;
    requests.set(requestId, { requestId, url: request.url, type, ...ending() });
  });
  cdp.on('Network.responseReceived', ({ requestId, response }) => {
    const one = requests.get(requestId);
    if (one) one.status = response.status;
  });
  cdp.on('Network.loadingFinished', ({ requestId }) => requests.get(requestId)?.end());
  cdp.on('Network.loadingFailed', ({ requestId, errorText }) => requests.get(requestId)?.end(errorText));
  await cdp.send('Network.enable', { maxTotalBufferSize: 50_000_000, maxResourceBufferSize: 20_000_000 });
  return {
    /** What has been requested so far. */
    soFar: () => [...requests.values()],
    /** How many requests these are, the weight of their replies, and what went wrong with any. */
    async weigh(chosen) {
      let bytes = 0;
      const failures = [];
      for (const one of chosen) {
        const failure = await one.ended;
        if (failure || one.status >= 400) failures.push(`${one.url} (${failure ?? one.status})`);
        else if (!WITHOUT_BODY.includes(one.type) && one.status !== 204) bytes += weighOnce(await bodyOf(cdp, one));
      }
      return { bytes, requests: chosen.length, failures };
    },
  };
}

/** A promise of the end, with what went wrong, and what fulfils it. */
function ending() {
  let end;
  const ended = new Promise((resolve) => {
    end = resolve;
  });
  return { ended, end };
}

async function bodyOf(cdp, { requestId }) {
  const { body, base64Encoded } = await cdp.send('Network.getResponseBody', { requestId });
  return Buffer.from(body, base64Encoded ? 'base64' : 'utf8');
}

function weighOnce(content) {
  const key = createHash('sha256').update(content).digest('hex');
  const bytes = weighed.get(key) ?? brotliBytes(content);
  weighed.set(key, bytes);
  return bytes;
}
