import { expect, test } from 'vitest';
import { BUDGETS, measureSize } from '../../scripts/measure-size.mjs';

test.each(Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])(
  '%s keeps its byte budget, or the ceiling where that is missed',
  async (name) => {
    const sizes = await measureSize();
    const { budget, ceiling = budget }: { budget: number; ceiling?: number } = BUDGETS[name];
    expect(sizes[name]).toBeLessThanOrEqual(ceiling);
    // A measurement of nothing would keep every budget.
    expect(sizes[name]).toBeGreaterThan(1_000);
  },
);
