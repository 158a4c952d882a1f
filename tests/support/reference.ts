import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** A file of reference values, and how near is near enough. */
export interface Reference<Case> {
  tolerance: { abs?: number; rel?: number };
  cases: Case[];
}

/** Such a file, by its name. */
export const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(`../../packages/insights/fixtures/${name}.json`, import.meta.url), 'utf8'));

/** Within the larger of the two tolerances that a file gives. */
export function near(
  got: unknown,
  wanted: unknown,
  { abs = 0, rel = 0 }: Reference<never>['tolerance'],
  what = '',
): void {
  if (Array.isArray(wanted)) {
    expect((got as unknown[]).length, what).toBe(wanted.length);
    for (const [at, each] of wanted.entries()) near((got as unknown[])[at], each, { abs, rel }, `${what}[${at}]`);
  } else if (typeof wanted === 'object' && wanted !== null)
    for (const [key, each] of Object.entries(wanted))
      near((got as Record<string, unknown>)[key], each, { abs, rel }, `${what}.${key}`);
  else if (typeof wanted === 'number') {
    expect(typeof got, `${what} is ${got}`).toBe('number');
    const away = Math.abs((got as number) - wanted);
    expect(away, `${what} is ${got}, not ${wanted}`).toBeLessThanOrEqual(Math.max(abs, rel * Math.abs(wanted), 1e-12));
  } else expect(got, what).toEqual(wanted);
}
