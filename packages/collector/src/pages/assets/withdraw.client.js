// Takes words back with the secret from the fragment, and only when the button is pressed.

const $ = (id) => document.getElementById(id);
const button = $('take-back');
const label = button.textContent;

const secretOf = (hash) => decodeURIComponent(hash.slice(1)).replace(/^secret=/, '');

function show() {
  const hasSecret = secretOf(location.hash) !== '';
  $('ready').hidden = !hasSecret;
  $('missing').hidden = hasSecret;
}

async function takeBack() {
  button.disabled = true;
  button.textContent = document.body.dataset.busy;
  $('refused').hidden = true;
  $('failed').hidden = true;
  const status = await fetch(document.body.dataset.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: secretOf(location.hash) }),
  }).then(
    (reply) => (reply.ok ? 'done' : [400, 401, 403, 404].includes(reply.status) ? 'refused' : 'failed'),
    () => 'failed',
  );
  if (status === 'done') {
    // Without the fragment: the secret leaves the address, and the collector shows what is left.
    location.replace(location.pathname);
    return;
  }
  $(status).hidden = false;
  button.disabled = false;
  button.textContent = label;
}

button.addEventListener('click', takeBack);
addEventListener('hashchange', show);
show();
