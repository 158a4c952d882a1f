// Tells the collector that a person really sees this page. A preview machine fetches it and shows it to nobody; a browser
// that prerenders it, or opens it in a tab behind, has not shown it yet. Nothing is stored on the device.

const { endpoint, site, code, nonce, channel } = document.body.dataset;

const randomId = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('');

function sendWhenSeen() {
  if (document.prerendering || document.visibilityState !== 'visible') return;
  document.removeEventListener('visibilitychange', sendWhenSeen);
  document.removeEventListener('prerenderingchange', sendWhenSeen);
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

document.addEventListener('visibilitychange', sendWhenSeen);
document.addEventListener('prerenderingchange', sendWhenSeen);
sendWhenSeen();

const shown = document.querySelector('.offer .code');

// A code that can be copied says so only where the browser lets it.
const copy = navigator.clipboard && document.querySelector('[data-copied]');
if (copy) {
  copy.hidden = false;
  copy.addEventListener('click', () =>
    navigator.clipboard.writeText(copy.dataset.copy).then(
      () => {
        copy.textContent = copy.dataset.copied;
      },
      () => {
        copy.hidden = true;
      },
    ),
  );
}

// The offer's code is taken by a person's act, and never by a fetch. Asked for again, it is the same.
const claim = document.querySelector('[data-claim]');
if (claim) {
  claim.hidden = false;
  claim.addEventListener('click', async () => {
    claim.disabled = true;
    const reply = await fetch(`/v1/offers/${encodeURIComponent(claim.dataset.claim)}/claims`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ site, code, nonce }),
      credentials: 'omit',
    }).catch(() => undefined);
    claim.disabled = false;
    if (reply?.status === 410) claim.hidden = true;
    if (!reply?.ok) return;
    const { offerCode } = await reply.json();
    shown.querySelector('bdi').textContent = offerCode;
    if (copy) copy.dataset.copy = offerCode;
    shown.hidden = false;
    claim.hidden = true;
  });
}
