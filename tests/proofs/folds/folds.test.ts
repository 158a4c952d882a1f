import { expect, test } from 'vitest';
import { broken } from '../proof.ts';
import { runSmall } from '../run-small.ts';
import { smallSize } from '../sizes.ts';
import { folds } from './folds.ts';
import { proveFolds } from './prove-folds.ts';

test('the proof holds', async () => {
  await runSmall(folds);
});

test('does not hold where a fold that is killed keeps half of what it did', async () => {
  const found = await proveFolds({ ...smallSize(folds), counts: { events: 60, kills: 3 } }, () => {}, true);
  expect(broken(found)).toContainEqual(expect.stringContaining('views that became others'));
});
