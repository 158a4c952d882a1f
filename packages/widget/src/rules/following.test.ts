import type { PageQuestion } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import { following } from './following.ts';

const score = { id: 'score', type: 'score', text: 'How likely?', low: 'Not', high: 'Very' } as const;
const text = (id: string, rules: Partial<PageQuestion> = {}) =>
  ({ id, type: 'text', text: id, ...rules }) as PageQuestion;

describe('the question that comes next', () => {
  const whatWentWrong = text('wrong', { showIf: { answer: 'score', atMost: 6 } });
  it.each([
    ['the next one, where there are no rules', [score, text('a')], {}, 0, 1],
    ['the first', [score, text('a')], {}, -1, 0],
    ['the end after the last', [score, text('a')], {}, 1, 2],
    ['one that is shown for this answer', [score, whatWentWrong, text('b')], { score: 6 }, 0, 1],
    ['not one that is shown for another', [score, whatWentWrong, text('b')], { score: 7 }, 0, 2],
    ['not one that needs an answer which was not given', [score, whatWentWrong, text('b')], {}, 0, 2],
  ])('is %s', (_what, questions, answers, index, expected) => {
    expect(following(questions, answers, index)).toBe(expected);
  });

  const jumps = [
    {
      ...score,
      goTo: [
        { if: { answer: 'score', atLeast: 9 }, to: 'end' },
        { if: { answer: 'score', atMost: 6 }, to: 'c' },
      ],
    },
    text('b'),
    text('c'),
  ] as PageQuestion[];
  it.each([
    ['the end', 10, 3],
    ['another further on', 2, 2],
    ['the next, where no rule holds', 8, 1],
  ])('follows a rule to %s', (_what, given, expected) => {
    expect(following(jumps, { score: given }, 0)).toBe(expected);
  });

  it.each([
    ['a choice, by what was chosen', { answer: 'why', is: 'wait' }, { why: { chosen: ['price', 'wait'] } }, true],
    ['a choice of others', { answer: 'why', oneOf: ['staff', 'wait'] }, { why: { chosen: ['price'] } }, false],
    ['one driver', { answer: 'drivers', item: 'welcome', atMost: 2 }, { drivers: { welcome: 1, time: 5 } }, true],
    ['any driver', { answer: 'drivers', atMost: 2 }, { drivers: { welcome: 3, time: 5 } }, false],
    ['whether something was written', { answer: 'words', given: true }, { words: '  ' }, false],
    ['that nothing was', { answer: 'words', given: false }, {}, true],
    ['a refusal to say as no answer', { answer: 'score', given: true }, { score: { declined: true as const } }, false],
    [
      'all of several',
      {
        all: [
          { answer: 'a', is: 1 },
          { answer: 'b', is: 2 },
        ],
      },
      { a: 1, b: 3 },
      false,
    ],
    [
      'any of several',
      {
        any: [
          { answer: 'a', is: 1 },
          { answer: 'b', is: 2 },
        ],
      },
      { a: 1, b: 3 },
      true,
    ],
    ['the opposite', { not: { answer: 'a', is: 1 } }, { a: 1 }, false],
    ['nothing about a place that is not known', { location: 'region' as const, is: 'North' }, {}, false],
  ])('looks at %s', (_what, showIf, answers, isShown) => {
    expect(following([score, text('x', { showIf })], answers, 0)).toBe(isShown ? 1 : 2);
  });
});
