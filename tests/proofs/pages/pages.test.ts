import { expect, test } from 'vitest';
import { broken } from '../proof.ts';
import { runSmall } from '../run-small.ts';
import { smallSize } from '../sizes.ts';
import { pages } from './pages.ts';
import { provePages } from './prove-pages.ts';

test('the proof holds', async () => {
  await runSmall(pages);
});

test('does not hold where words become elements', async () => {
  const found = await provePages(
    smallSize(pages),
    () => {},
    (it) => {
      const { call } = it;
      it.call = async (...request) => {
        const reply = await call(...request);
        return { ...reply, text: reply.text.replaceAll('&lt;', '<') };
      };
    },
  );
  expect(broken(found)).toHaveLength(1);
});
