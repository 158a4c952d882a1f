// Tells the collector that a person really sees this page. A preview machine fetches it and shows it to nobody; a browser
// that prerenders it, or opens it in a tab behind, has not shown it yet. Nothing is stored on the device.

const { endpoint, site, code, nonce, channel } = document.body.dataset;

const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

let isSent = false;

function tellOnce() {
  if (isSent || document.prerendering || document.visibilityState !== 'visible') return;
  isSent = true;
  const now = Date.now();
  const landed = {
    id: randomId(),
    type: 'link.landed',
    at: now,
    visitor: randomId(),
    session: randomId(),
    code,
    nonce,
    channel,
  };
  // A plain string goes as text/plain: no preflight. The id stays the same on the second way, so nobody counts twice.
  const body = JSON.stringify({ site, sentAt: now, events: [landed] });
  fetch(endpoint, { method: 'POST', body, keepalive: true, credentials: 'omit' }).catch(() =>
    navigator.sendBeacon?.(endpoint, body),
  );
}

document.addEventListener('visibilitychange', tellOnce);
document.addEventListener('prerenderingchange', tellOnce);
tellOnce();
