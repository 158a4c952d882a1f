import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inEachBrowser } from './in-each-browser.ts';

/** What a driver has to be trusted with, on a page that is not ours: otherwise "no noise" would say nothing. */
const PAGE = `<!doctype html><title>Page</title><link rel="icon" href="/icon"><p>Words</p>
  <script src="/script.js"></script>`;
const SCRIPT = `
  const root = document.documentElement.appendChild(document.createElement('x-host')).attachShadow({ mode: 'open' });
  const button = root.appendChild(document.createElement('button'));
  const field = root.appendChild(document.createElement('input'));
  button.textContent = 'Press';
  window.seen = [];
  button.onclick = ({ isTrusted }) => seen.push(['click', isTrusted, navigator.userActivation?.isActive]);
  field.oninput = ({ isTrusted }) => seen.push([field.value, isTrusted]);
  field.onkeydown = ({ key, isTrusted }) => void (key === 'Enter' && seen.push([key, isTrusted]));
  addEventListener('visibilitychange', () => fetch('/left', { method: 'POST', body: document.visibilityState, keepalive: true }));
  window.makeNoise = () => {
    console.warn('a warning');
    setTimeout(() => { throw new Error('a mistake'); });
    Promise.reject(new Error('a refusal'));
    fetch('/missing');
    document.body.setAttribute('style', 'color: red');
    const image = document.body.appendChild(new Image());
    image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  };
`;

const left: string[] = [];
let server: Server | undefined;
let address = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const { url = '', method } = request;
    if (method === 'POST') request.on('data', (data) => left.push(`${data}`));
    response.statusCode = url === '/missing' ? 404 : 200;
    response.setHeader('content-type', url === '/script.js' ? 'text/javascript' : 'text/html');
    // Inline styles and images are against the policy; so would be scripts, were a driver's not above it.
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'",
    );
    response.end(url === '/script.js' ? SCRIPT : PAGE);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (typeof bound === 'object' && bound) address = `http://127.0.0.1:${bound.port}/`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

inEachBrowser('drivers', (person) => {
  const middle = (selector: string) => `(() => {
    const { x, y, width, height } = document.querySelector('x-host').shadowRoot.querySelector('${selector}').getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  })()`;

  test('has what the card needs', async () => {
    const driver = await person();
    await driver.open(address);
    const features = {
      'light-dark()': "CSS.supports('color', 'light-dark(red, red)')",
      popover: "'popover' in HTMLElement.prototype",
      adoptedStyleSheets: "'adoptedStyleSheets' in ShadowRoot.prototype",
    };
    for (const [name, test] of Object.entries(features))
      expect([name, await driver.evaluate(test)]).toEqual([name, true]);
    expect(await driver.evaluate('[innerWidth, innerHeight]')).toEqual([1280, 900]);
  });

  test('clicks, types and presses as a person does, in a shadow root', async () => {
    const driver = await person();
    await driver.open(address);
    await driver.click(await driver.evaluate(middle('button')));
    await driver.click(await driver.evaluate(middle('input')));
    await driver.type('é 9');
    await driver.press('Enter');
    const seen = () => driver.evaluate('seen');
    await expect.poll(seen).toEqual([
      ['click', true, true],
      ['é', true],
      ['é ', true],
      ['é 9', true],
      ['Enter', true],
    ]);
  });

  test('brings values over as they are', async () => {
    const driver = await person();
    await driver.open(address);
    expect(await driver.evaluate('Promise.resolve({ a: [1, null], b: "é", c: undefined })')).toEqual({
      a: [1, null],
      b: 'é',
    });
    expect(await driver.evaluate('undefined')).toBe(null);
    await expect(driver.evaluate('nothing.of.the.kind')).rejects.toThrow();
  });

  test('hears what is wrong with a page, and nothing else', async () => {
    const driver = await person();
    await driver.open(`${address}script.js`);
    expect(await driver.noise()).toEqual([]);
    await driver.open(address);
    await driver.evaluate('makeNoise()');
    const wrong = ['a warning', 'a mistake', 'a refusal', '404', 'style-src', 'img-src'];
    await expect
      .poll(async () => {
        const noise = await driver.noise();
        return wrong.filter((each) => !noise.some((line) => line.includes(each)));
      })
      .toEqual([]);
  });

  test('goes back, reloads, and keeps what a person stored from the next', async () => {
    const driver = await person();
    await driver.open(address);
    await driver.evaluate("localStorage.setItem('who', 'first')");
    await driver.open(`${address}other`);
    await driver.back();
    expect(await driver.evaluate('location.pathname')).toBe('/');
    await driver.reload();
    expect(await driver.evaluate("localStorage.getItem('who')")).toBe('first');
    const next = await person();
    await next.open(address);
    expect(await next.evaluate("localStorage.getItem('who')")).toBe(null);
  });

  test('shuts a page so that the page knows', async () => {
    const driver = await person();
    await driver.open(address);
    left.length = 0;
    await driver.shut();
    await expect.poll(() => left).toContain('hidden');
  });
});
