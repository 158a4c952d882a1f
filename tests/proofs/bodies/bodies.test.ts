import { expect, test } from 'vitest';
import { broken, type Claim } from '../proof.ts';
import { runSmall } from '../run-small.ts';
import { smallSize } from '../sizes.ts';
import { bodies } from './bodies.ts';
import { proveBodies } from './prove-bodies.ts';

test('the proof holds, and reaches most routes', async () => {
  const { claims } = await runSmall(bodies);
  const counted = (what: string) => claims.find((claim: Claim) => claim.what === what)?.counted ?? 0;
  expect(counted('routes that took what they were sent')).toBeGreaterThan(counted('routes that were asked') * 0.7);
});

test.each([
  ['a route that fails', 'the answer is 500', { status: 500, body: '{"code":"internal","message":"Broken."}' }],
  [
    'a refusal in other words',
    'the registry does not know "nope"',
    { status: 400, body: '{"code":"nope","message":"No."}' },
  ],
  ['a refusal that is no JSON', 'a refusal comes as text/plain', { status: 400, body: 'No.' }],
])('does not hold with %s', async (_, said, { status, body }) => {
  const type = body.startsWith('{') ? 'application/json' : 'text/plain';
  const found = await proveBodies(
    smallSize(bodies),
    () => {},
    ({ app }) => {
      // Stands for what a route of the collector would answer.
      const inject = app.inject.bind(app);
      app.inject = ((request: { url?: string }) =>
        String(request.url).startsWith('/v1/reports/funnel')
          ? Promise.resolve({ statusCode: status, rawPayload: Buffer.from(body), headers: { 'content-type': type } })
          : inject(request)) as typeof app.inject;
    },
  );
  expect(broken(found)).toEqual([expect.stringContaining(said)]);
});
