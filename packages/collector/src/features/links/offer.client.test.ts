// @vitest-environment happy-dom
import { offerClaim } from '@goodword/protocol';
import { beforeEach, expect, it, vi } from 'vitest';

const run = async () => {
  vi.resetModules();
  await import(`../../core/pages/assets/${'offer'}.client.js`);
};
const sent = vi.fn<(url: string, request: RequestInit) => Promise<Response>>();
const CODE_BOX = (code: string) =>
  `<p class="code"${code === '' ? ' hidden' : ''}><bdi>${code}</bdi><button data-copied="Copied" hidden>Copy</button></p>`;
const BOX = `<p data-terms="At the desk" data-used="Used" data-failed="Not now">All taken</p>${CODE_BOX('')}<button data-claim="/v1/offers/tea/claims" hidden>Get a code</button>`;
const find = <Of extends HTMLElement>(selector: string) => document.querySelector(selector) as Of;

beforeEach(() => {
  vi.restoreAllMocks();
  sent.mockReset();
  vi.stubGlobal('fetch', sent);
  vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.resolve() } });
  // What landing.client.js, which stands before it, knows of the page.
  vi.stubGlobal('site', 'pub_12345678');
  vi.stubGlobal('code', 'abcdefghijklmnop');
  vi.stubGlobal('nonce', 'n1');
});

it.each([
  { what: 'copies the code and says so', writeText: () => Promise.resolve(), hidden: false, text: 'Copied' },
  {
    what: 'goes where the browser lets nothing be copied',
    writeText: () => Promise.reject(new Error('no')),
    hidden: true,
    text: 'Copy',
  },
])('the button beside a code $what', async ({ writeText, hidden, text }) => {
  const copied = vi.fn(writeText);
  vi.stubGlobal('navigator', { clipboard: { writeText: copied } });
  document.body.innerHTML = CODE_BOX('HR-7Q4K');
  await run();
  const button = find<HTMLButtonElement>('[data-copied]');
  expect(button.hidden).toBe(false);
  button.click();
  await vi.waitFor(() => expect([button.hidden, button.textContent]).toEqual([hidden, text]));
  expect(copied).toHaveBeenCalledExactlyOnceWith('HR-7Q4K');
});

it('takes a code when it is pressed, in words that the collector takes, and shows it', async () => {
  document.body.innerHTML = BOX;
  sent.mockResolvedValue(new Response('{"offerCode":"7K2MX-QW0RT"}', { status: 201 }));
  await run();
  const claim = find<HTMLButtonElement>('[data-claim]');
  expect(claim.hidden).toBe(false);
  expect(sent).not.toHaveBeenCalled();
  claim.click();
  await vi.waitFor(() => expect(find('bdi').textContent).toBe('7K2MX-QW0RT'));
  expect(find('.code').hidden).toBe(false);
  expect(claim.hidden).toBe(true);
  const [url, request] = sent.mock.calls[0] ?? [];
  expect(url).toBe('/v1/offers/tea/claims');
  expect(offerClaim.parse(JSON.parse(String(request?.body)))).toEqual({
    site: 'pub_12345678',
    code: 'abcdefghijklmnop',
    nonce: 'n1',
  });
});

const refusal = (code: string, status: number) => new Response(JSON.stringify({ code }), { status });

it.each([
  ['it did not arrive', () => Promise.reject(new TypeError('away'))],
  ['somebody asks too often', () => Promise.resolve(refusal('too_many_requests', 429))],
  ['something in between refuses', () => Promise.resolve(new Response('<h1>Gone</h1>', { status: 410 }))],
  ['something in between agrees', () => Promise.resolve(new Response('<h1>Log in</h1>', { status: 200 }))],
])('says that it failed, and may be pressed again, where %s', async (_, answer) => {
  document.body.innerHTML = BOX;
  sent.mockImplementation(answer);
  await run();
  const claim = find<HTMLButtonElement>('[data-claim]');
  claim.click();
  await vi.waitFor(() => expect(find('[data-used]').textContent).toBe('Not now'));
  expect([claim.hidden, find('.code').hidden]).toEqual([false, true]);
});

it.each(['offer_over', 'offer_used_up', 'withdrawn', 'hidden', 'invalid_nonce'])(
  'asks the collector for the page anew: %s',
  async (code) => {
    document.body.innerHTML = BOX;
    sent.mockResolvedValue(refusal(code, 410));
    const reload = vi.spyOn(location, 'reload').mockImplementation(() => {});
    await run();
    find<HTMLButtonElement>('[data-claim]').click();
    await vi.waitFor(() => expect(reload).toHaveBeenCalledOnce());
  },
);

it.each([
  ['its terms', {}, 'At the desk'],
  ['that it was used', { redeemed: true }, 'Used'],
])('says beside a code %s', async (_, more, terms) => {
  document.body.innerHTML = BOX;
  sent.mockResolvedValue(new Response(JSON.stringify({ offerCode: '7K2MX-QW0RT', ...more }), { status: 201 }));
  await run();
  find<HTMLButtonElement>('[data-claim]').click();
  await vi.waitFor(() => expect(find('[data-used]').textContent).toBe(terms));
});
