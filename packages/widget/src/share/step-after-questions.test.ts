import { describe, expect, it } from 'vitest';
import { scoreOf } from './score-of.ts';
import { stepFor, stepHere } from './step-after-questions.ts';

const questions: Parameters<typeof scoreOf>[0]['questions'] = [
  { id: 'q', type: 'score', text: 'How likely?', required: false, low: 'Not', high: 'Very' },
];
const followUp = { title: 'May we call?' };
const after = { thanks: { title: 'Thanks.' }, recommend: { title: 'Tell a friend?' } };
const config = {
  site: { name: 'Harbor', colors: '' },
  language: 'en',
  programs: [],
  assets: { panel: '', sender: '', language: '' },
};

describe('the step after the questions', () => {
  it.each([
    [0, true, true, 'followUp'],
    [6, true, true, 'followUp'],
    [6, false, true, 'thanks'],
    [7, true, true, 'thanks'],
    [8, true, true, 'thanks'],
    [9, true, true, 'share'],
    [10, false, true, 'share'],
    [10, true, false, 'thanks'],
    [undefined, true, true, 'thanks'],
  ])('score %s, follow-up %s, a place %s: %s', (score, canAsk, canShare, expected) => {
    const context = {
      config: { ...config, ...(canShare && { location: { id: 'harbor', name: 'Harbor' } }) },
      after: { ...after, ...(canAsk && { followUp }) },
    };
    expect(stepHere(stepFor(scoreOf({ questions }, { q: score })), context)).toBe(expected);
  });
});
