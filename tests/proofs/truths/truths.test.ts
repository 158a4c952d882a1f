import { expect, test } from 'vitest';
import { broken, type Claim } from '../proof.ts';
import { runSmall } from '../run-small.ts';
import { runTruths } from './run-truths.mjs';
import { summarizeTruths } from './summarize-truths.mjs';
import { truths } from './truths.ts';

test('the proof holds', async () => {
  await runSmall(truths);
});

test('does not hold where every brand without a weak weekday has an alarm', () => {
  const sums = runTruths(1) as Record<string, Record<string, number>>;
  const wrong = { ...sums, noWeekdays: { ...sums.noWeekdays, runs: 1, runsWithFalse: 1 } };
  const [claims, wrongClaims] = [sums, wrong].map((each) => summarizeTruths(each, 100).claims as Claim[]);
  const missed = ({ what }: Claim) => what === 'of brands without a weak weekday, with any alarm';
  expect(broken({ claims: claims?.filter(missed) ?? [] })).toEqual([]);
  expect(broken({ claims: wrongClaims?.filter(missed) ?? [] })).toEqual([
    'of brands without a weak weekday, with any alarm: 100.0 %, not at most 8.0 %',
  ]);
});
