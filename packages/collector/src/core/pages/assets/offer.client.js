// Follows landing.client.js, where a page has an offer. A code is taken by a person's act, never by a fetch of the page; asked
// for again, it is the same. One that can be copied says so only where the browser lets it.

const copy = document.querySelector('[data-copied]');
const claim = document.querySelector('[data-claim]');
const said = document.querySelector('[data-used]');
const terms = said?.dataset.terms ?? said?.textContent;

function showCode(text) {
  const { parentElement: shown, dataset } = copy;
  shown.hidden = false;
  shown.firstChild.textContent = text;
  copy.hidden = !navigator.clipboard;
  copy.onclick = () =>
    navigator.clipboard.writeText(text).then(
      () => copy.replaceChildren(dataset.copied),
      () => (copy.hidden = true),
    );
}

if (claim) {
  claim.hidden = false;
  claim.onclick = async () => {
    const body = JSON.stringify({ site, code, nonce });
    const reply = await fetch(claim.dataset.claim, { method: 'POST', body }).catch(() => {});
    const { offerCode, redeemed, code: refusal } = (await reply?.json().catch(() => {})) ?? {};
    claim.hidden = !!offerCode;
    said.textContent = offerCode ? (redeemed ? said.dataset.used : terms) : said.dataset.failed;
    if (offerCode) showCode(offerCode);
    // What became of the offer meanwhile, the collector says on the page itself; a page that was open too long is made anew.
    else if (/^(offer_|withdrawn|hidden|invalid_n)/.test(refusal)) location.reload();
  };
} else if (copy) showCode(copy.previousSibling.textContent);
