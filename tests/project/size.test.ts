import { expect, test } from 'vitest';
import { BUDGETS, measureSize } from '../../scripts/measure-size.mjs';

test.each(Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])('%s keeps its byte budget', async (name) => {
  const sizes = await measureSize();
  expect(sizes[name]).toBeLessThanOrEqual(BUDGETS[name].budget);
  // A measurement of nothing would keep every budget.
  expect(sizes[name]).toBeGreaterThan(1_000);
});
