import { type PageProgram, pageProgram } from '@goodword/protocol';
import { expect, it } from 'vitest';
import { needsOccasions } from './needs-occasions.ts';

it.each<[Partial<PageProgram>, boolean]>([
  [{}, false],
  [{ trigger: { delaySeconds: 60 } }, false],
  [{ trigger: { delaySeconds: 5, event: 'order' } }, true],
  [{ trigger: { delaySeconds: 5, pages: 3 } }, true],
  [{ trigger: { delaySeconds: 5, exitIntent: true } }, true],
  [{ audience: { devices: ['phone'] } }, true],
  [{ display: { as: 'modal' } }, true],
  [{ display: { as: 'inline' } }, true],
])('%j: %s', (more, needs) => {
  const questions = [{ id: 'q', type: 'stars', text: '?' }];
  expect(needsOccasions(pageProgram.parse({ id: 'p', trigger: {}, questions, ...more }))).toBe(needs);
});
