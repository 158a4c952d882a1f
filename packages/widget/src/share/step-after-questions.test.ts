import type { PageProgram } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { stepAfterQuestions } from './step-after-questions.ts';

const questions: PageProgram['questions'] = [
  { id: 'q', type: 'score', text: 'How likely?', required: false, low: 'Not', high: 'Very' },
];
const followUp = { title: 'May we call?' };

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
  ])('score %s, follow-up %s, a place %s: %s', (score, hasFollowUp, canShare, expected) => {
    const program = { questions, ...(hasFollowUp && { followUp }) };
    expect(stepAfterQuestions(program, { q: score }, canShare)).toBe(expected);
  });
});
