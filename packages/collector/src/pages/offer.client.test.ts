// @vitest-environment happy-dom
import { offerClaim } from '@goodword/protocol';
import { beforeEach, expect, it, vi } from 'vitest';

const run = async () => {
  vi.resetModules();
  await import(`./assets/${'offer'}.client.js`);
};
const sent = vi.fn<(url: string, request: RequestInit) => Promise<Response>>();
const CODE_BOX = (code: string) =>
  `<p class="code"${code === '' ? ' hidden' : ''}><bdi>${code}</bdi><button data-copied="Copied" hidden>Copy</button></p>`;
const find = <Of extends HTMLElement>(selector: string) => document.querySelector(selector) as Of;

beforeEach(() => {
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
  document.body.innerHTML = `${CODE_BOX('')}<button data-claim="/v1/offers/tea/claims" hidden>Get a code</button>`;
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

it.each([
  ['may be pressed again where it did not arrive', () => Promise.reject(new TypeError('away')), false],
  ['goes where the offer is over', () => Promise.resolve(new Response('{}', { status: 410 })), true],
])('the button %s', async (_, answer, hidden) => {
  document.body.innerHTML = `${CODE_BOX('')}<button data-claim="/v1/offers/tea/claims" hidden>Get a code</button>`;
  sent.mockImplementation(answer);
  await run();
  const claim = find<HTMLButtonElement>('[data-claim]');
  claim.click();
  await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(claim.hidden).toBe(hidden));
  expect(find('.code').hidden).toBe(true);
});
