import { test } from 'vitest';
import { runSmall } from '../run-small.ts';
import { rebuild } from './rebuild.ts';

test('the proof holds', async () => {
  await runSmall(rebuild);
});
