import { expect, test } from 'vitest';
import type { Views } from './core/log/define-view.ts';
import { VIEWS } from './views.ts';

const views: Views = VIEWS;
const names = Object.keys(views);

test('has each view after the one whose rows lead to it', () => {
  const followers = names.filter((name) => views[name]?.follows);
  expect(followers).not.toEqual([]);
  for (const name of followers) {
    const before = names.slice(0, names.indexOf(name));
    expect(before).toContain(views[name]?.follows);
  }
});
