import { expect, test } from 'vitest';
import { VIEW_NAMES, VIEWS } from './views.ts';

test('has each view after the one whose rows lead to it', () => {
  const followers = VIEW_NAMES.filter((name) => VIEWS[name].follows);
  expect(followers).not.toEqual([]);
  for (const name of followers) {
    const before = VIEW_NAMES.slice(0, VIEW_NAMES.indexOf(name));
    expect(before).toContain(VIEWS[name].follows);
  }
});
