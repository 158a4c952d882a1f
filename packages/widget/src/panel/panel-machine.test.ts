import type { PageQuestion } from '@goodword/protocol';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { panelStage } from '../../fixtures/panel-stage.ts';
import { fill } from '../rules/fill.ts';
import { following } from '../rules/following.ts';

const score: PageQuestion = {
  id: 'score',
  type: 'score',
  text: 'How likely?',
  required: true,
  low: 'Not',
  high: 'Very',
};
const words: PageQuestion = {
  id: 'words',
  type: 'comment',
  text: 'Why?',
  required: false,
  permission: 'You may show it.',
};
const place: PageQuestion = { id: 'place', type: 'location', text: 'Where?', required: true };
const ifUnhappy: PageQuestion = { ...words, id: 'wrong', showIf: { answer: 'score', atMost: 6 } };
const questions = [score, words];

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the way through the questions', () => {
  it('begins with the first, and tells how many there are', () => {
    const { asked } = panelStage({ questions });
    expect(asked()).toMatchObject({ question: score, path: ['score'], steps: 2, isReady: false, isHeld: false });
  });

  it('is held where an answer is needed, until there is one', async () => {
    const { asked } = panelStage({ questions });
    await asked().onNext();
    expect(asked()).toMatchObject({ question: score, isHeld: true });
    asked().onAnswer(0);
    expect(asked()).toMatchObject({ value: 0, isHeld: false, isReady: true });
  });

  it('goes on, and back to what was answered', async () => {
    const { asked, shown } = panelStage({ questions });
    asked().onAnswer(9);
    await asked().onNext();
    expect(asked()).toMatchObject({ question: words, path: ['score', 'words'], steps: 2 });
    asked().onBack();
    expect(asked()).toMatchObject({ question: score, value: 9, path: ['score'] });
    expect(shown.turns).toBe(2);
  });

  it('is as long as the answers make it, and takes back what was answered on another way', async () => {
    const { asked, sent } = panelStage({ questions: [score, ifUnhappy], rules: { following, fill } });
    asked().onAnswer(3);
    expect(asked().steps).toBe(2);
    await asked().onNext();
    asked().onAnswer('Slow.');
    asked().onBack();
    asked().onAnswer(9);
    expect(asked().steps).toBe(1);
    await asked().onNext();
    const answered = sent.filter(([type]) => type === 'survey.answered').map(([, about]) => about);
    expect(answered).toMatchObject([
      { question: 'score', value: 3 },
      { question: 'score', value: 9 },
    ]);
    // What never left the card needs no taking back.
    expect(sent.at(-1)?.[0]).toBe('survey.completed');
  });

  it('goes on where a page that was loaded again left it', () => {
    const begun = { path: ['score', 'words'], answers: { score: 8 }, permitted: {}, sent: { score: '[8,false]' } };
    const draft = { program: 'visit', response: 'response-1', location: undefined, ...begun };
    const { asked, machine, sent } = panelStage({ questions, draft });
    expect(asked()).toMatchObject({ question: words, path: ['score', 'words'] });
    machine.save();
    expect(sent).toEqual([]);
  });

  it('leaves a question that is not asked any more', () => {
    const { asked, context, machine } = panelStage({ questions });
    asked().onAnswer(9);
    context.program = { ...context.program, questions: [words] };
    machine.draw();
    expect(asked()).toMatchObject({ question: words, path: ['words'] });
  });

  it('shows nothing where nothing is asked', () => {
    expect(panelStage({ questions: [] }).shown.asked).toBeUndefined();
  });
});

describe('digits', () => {
  it.each<[string, [digit: number, atMs: number][], number]>([
    ['are answers', [[7, 0]], 7],
    [
      'make a 10 of a 1 and a 0',
      [
        [1, 0],
        [0, 900],
      ],
      10,
    ],
    [
      'are two where time has passed',
      [
        [1, 0],
        [0, 1_000],
      ],
      0,
    ],
    [
      'make no 10 of another',
      [
        [2, 0],
        [0, 100],
      ],
      0,
    ],
  ])('%s', (_what, typed, expected) => {
    const { machine, asked } = panelStage({ questions });
    for (const [digit, atMs] of typed) machine.type(digit, atMs);
    expect(asked().value).toBe(expected);
  });

  it('are words where words are asked for', async () => {
    const { machine, asked } = panelStage({ questions: [words] });
    machine.type(7, 0);
    expect(asked().value).toBeUndefined();
  });

  it('change nothing that was sent', async () => {
    const { machine, asked, answers } = panelStage({ questions: [score] });
    answers.arrives = false;
    asked().onAnswer(9);
    await asked().onNext();
    machine.type(2, 0);
    expect(asked().value).toBe(9);
  });
});

describe('what was answered', () => {
  it('is sent once the customer has come to rest, and kept for the case that the page is loaded again', () => {
    const { asked, sent, noted, draft } = panelStage({ questions });
    asked().onAnswer(8);
    vi.advanceTimersByTime(399);
    asked().onAnswer(9);
    vi.advanceTimersByTime(399);
    expect(sent).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(sent).toMatchObject([['survey.answered', { question: 'score', value: 9 }]]);
    expect(noted).toEqual(['answered']);
    expect(draft()).toMatchObject({ program: 'visit', response: 'response-1', path: ['score'], answers: { score: 9 } });
  });

  it('is not sent while it is typed, but when the field is left', () => {
    const { asked, sent } = panelStage({ questions: [words] });
    asked().onAnswer('Go', true);
    vi.advanceTimersByTime(5_000);
    expect(sent).toEqual([]);
    asked().onAnswer('Good.', true);
    asked().onLeave();
    expect(sent).toMatchObject([['survey.answered', { value: 'Good.' }]]);
  });

  it('is sent again with a permission, and again without it', () => {
    const { asked, sent } = panelStage({ questions: [words] });
    asked().onAnswer('Good.', true);
    asked().onPermit('words');
    expect(asked().isPermitted).toBe(true);
    asked().onPermit('words');
    expect(asked().isPermitted).toBe(false);
    expect(sent).toHaveLength(2);
  });
});

describe('sending', () => {
  it('leads to the later steps, once all has arrived', async () => {
    const { asked, shown, sent, draft } = panelStage({ questions: [score] });
    asked().onAnswer(9);
    const sending = asked().onNext();
    expect(asked().isBusy).toBe(true);
    // A second press means no second time.
    await asked().onNext();
    await sending;
    expect(sent.map(([type]) => type)).toEqual(['survey.answered', 'survey.completed']);
    expect(shown).toMatchObject({ later: { render: expect.any(Function) }, turns: 1 });
    expect(draft()).toBeUndefined();
  });

  it('can be tried again, and completes once', async () => {
    const { asked, shown, sent, answers } = panelStage({ questions: [score] });
    answers.arrives = false;
    asked().onAnswer(9);
    await asked().onNext();
    expect(asked()).toMatchObject({ isBusy: false, hasFailed: true });
    expect(shown.later).toBeUndefined();
    answers.arrives = true;
    await asked().onNext();
    expect(shown.later).toBeDefined();
    expect(sent.map(([type]) => type)).toEqual(['survey.answered', 'survey.completed']);
  });

  it('closes the card where all has arrived and the later steps cannot be had', async () => {
    const { asked, answers, onClosed, noted } = panelStage({ questions: [score] });
    answers.loads = false;
    asked().onAnswer(9);
    await asked().onNext();
    expect(onClosed).toHaveBeenCalledOnce();
    expect(noted).toEqual(['answered']);
  });

  it('sends no response without a single answer', async () => {
    const { asked, sent } = panelStage({ questions: [words] });
    await asked().onNext();
    expect(asked().isHeld).toBe(true);
    expect(sent).toEqual([]);
  });
});

describe('a place that is chosen', () => {
  it('is asked about before the next question', async () => {
    const { asked, chosen, answers, config } = panelStage({ questions: [place, score] });
    answers.renew = async () => {
      config.location = { id: 'mill', name: 'Mill' };
    };
    asked().onAnswer('mill');
    const going = asked().onNext();
    expect(asked().isBusy).toBe(true);
    await going;
    expect(chosen).toEqual(['mill']);
    expect(asked()).toMatchObject({ question: score, isBusy: false });
  });

  it('is tried again where the collector is away: its answers would belong nowhere', async () => {
    const { asked, answers } = panelStage({ questions: [place, score] });
    answers.renew = () => Promise.reject(new Error('away'));
    asked().onAnswer('mill');
    await asked().onNext();
    expect(asked()).toMatchObject({ question: place, isBusy: false, hasFailed: true });
  });

  it('is none where the customer would rather not say', async () => {
    const { asked, chosen } = panelStage({ questions: [place, score] });
    asked().onAnswer({ declined: true });
    await asked().onNext();
    expect(chosen).toEqual([]);
  });
});

describe('the end', () => {
  it('is a dismissal where nothing was answered', () => {
    const { machine, sent, noted, onClosed } = panelStage({ questions });
    machine.noteShown();
    machine.close();
    machine.close();
    expect(sent.map(([type]) => type)).toEqual(['survey.shown', 'survey.dismissed']);
    expect(noted).toEqual(['shown', 'dismissed']);
    expect(onClosed).toHaveBeenCalledOnce();
  });

  it('counts as answered where something was, and sends what had not come to rest', () => {
    const { asked, machine, sent, noted, draft } = panelStage({ questions });
    asked().onAnswer(4);
    machine.close();
    expect(sent.map(([type]) => type)).toEqual(['survey.answered', 'survey.dismissed']);
    expect(noted).toEqual(['answered']);
    expect(draft()).toBeUndefined();
  });

  it('dismisses nothing that is completed', async () => {
    const { asked, machine, sent } = panelStage({ questions: [score] });
    asked().onAnswer(9);
    await asked().onNext();
    machine.close();
    expect(sent.at(-1)?.[0]).toBe('survey.completed');
  });

  it('is no dismissal where the site takes the card away; what was answered is sent, and nothing is shown any more', () => {
    const { asked, machine, sent, onClosed, draft } = panelStage({ questions });
    asked().onAnswer(4);
    machine.remove();
    machine.noteShown();
    expect(sent.map(([type]) => type)).toEqual(['survey.answered']);
    expect(draft()).toBeUndefined();
    expect(onClosed).not.toHaveBeenCalled();
  });

  it('of a share step that is opened alone is told to nobody', () => {
    const { machine, shown, sent, noted, draft } = panelStage({ questions, alone: true });
    expect(shown.later).toBeDefined();
    machine.close();
    expect([sent, noted, draft()]).toEqual([[], [], undefined]);
  });
});
