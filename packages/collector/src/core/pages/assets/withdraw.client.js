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
  // What anything in between answers, a proxy's 403 or a hotel's page, says nothing of the words: only our own replies do.
  const status = await fetch(document.body.dataset.endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ secret: secretOf(location.hash) }),
  })
    .then((reply) => reply.json())
    .then(
      ({ withdrawn, code }) =>
        withdrawn === true ? 'done' : ['forbidden', 'invalid_request'].includes(code) ? 'refused' : 'failed',
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
