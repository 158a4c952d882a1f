// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { renderWithdrawPage } from './withdraw.tsx';

const sent = vi.fn<(url: string, request: RequestInit) => Promise<Response>>();
const visible = () =>
  ['ready', 'missing', 'refused', 'failed'].filter((id) => document.getElementById(id)?.hidden === false);

async function open(hash: string) {
  const { html } = renderWithdrawPage({
    language: 'en',
    site: { name: 'Fairlight Motors' },
    place: { name: 'Harbor Road' },
    words: 'They remembered my dog’s name.',
    endpoint: '/r/abcdefghijklmnop/withdraw',
  });
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.body.innerHTML = page.body.innerHTML;
  Object.assign(document.body.dataset, page.body.dataset);
  location.hash = hash;
  vi.resetModules();
  await import(`../../core/pages/assets/${'withdraw'}.client.js`);
}

beforeEach(() => {
  sent.mockReset();
  vi.stubGlobal('fetch', sent);
});

it('asks for the private link where the secret is missing', async () => {
  await open('');
  expect(visible()).toEqual(['missing']);
});

it('sends the secret only when the button is pressed', async () => {
  sent.mockResolvedValue(new Response('{"code":"forbidden"}', { status: 403 }));
  await open('#secret-of-22-characters');
  expect(visible()).toEqual(['ready']);
  expect(sent).not.toHaveBeenCalled();
  document.getElementById('take-back')?.click();
  await vi.waitFor(() => expect(visible()).toEqual(['ready', 'refused']));
  const [url, request] = sent.mock.calls[0] ?? [];
  expect(url).toBe('/r/abcdefghijklmnop/withdraw');
  expect(request).toMatchObject({ method: 'POST', body: '{"secret":"secret-of-22-characters"}' });
});

it.each([
  ['nothing came through', () => Promise.reject(new TypeError('offline'))],
  ['something in between refuses', () => Promise.resolve(new Response('<h1>Forbidden</h1>', { status: 403 }))],
  ['something in between agrees', () => Promise.resolve(new Response('<h1>Log in</h1>', { status: 200 }))],
  ['the collector is busy', () => Promise.resolve(new Response('{"code":"unavailable"}', { status: 503 }))],
])('lets people try again where %s', async (_, answer) => {
  sent.mockImplementation(answer);
  await open('#secret=secret-of-22-characters');
  const button = document.getElementById('take-back') as HTMLButtonElement;
  button.click();
  expect([button.disabled, button.textContent]).toEqual([true, 'Taking them back']);
  await vi.waitFor(() => expect(visible()).toEqual(['ready', 'failed']));
  expect([button.disabled, button.textContent]).toEqual([false, 'Take my words back']);
});

it('loads the page again without the secret once they are taken back', async () => {
  sent.mockResolvedValue(new Response('{"withdrawn":true}', { status: 200 }));
  const replace = vi.spyOn(location, 'replace').mockImplementation(() => {});
  await open('#secret-of-22-characters');
  document.getElementById('take-back')?.click();
  await vi.waitFor(() => expect(replace).toHaveBeenCalledWith(location.pathname));
});
