import { location, type ProgramInput, program, siteSettings } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../core/text/place.ts';
import { toPageProgram } from './page-config.ts';

const SITE = siteSettings.parse({ name: 'Harbor Books' });
const HARBOR = location.parse({
  id: 'harbor',
  name: 'Harbor Road',
  region: 'North',
  manager: { name: 'Ines', role: 'boss' },
});
const ANYWHERE: Place = { site: SITE };
const HERE: Place = { site: SITE, location: HARBOR };

const score = { id: 'score', type: 'score', text: 'Recommend {location.name}?', low: 'No', high: 'Yes' } as const;
const written = (more: Partial<ProgramInput>) =>
  program.parse({
    id: 'visit',
    name: 'After a visit',
    questions: [score],
    recommend: { title: 'R', prompt: 'P' },
    thanks: { title: 'T' },
    ...more,
  });
const page = (more: Partial<ProgramInput>, place = HERE, language = 'en') =>
  toPageProgram(written(more), place, language);

describe('a program as a page receives it', () => {
  it('leaves out what is as usual', () => {
    expect(page({ trigger: { exitIntent: false }, audience: { urls: {}, samplePercent: 100 } })).toEqual({
      id: 'visit',
      trigger: { delaySeconds: 5 },
      waiting: { shownDays: 30, dismissedDays: 60, answeredDays: 90 },
      questions: [{ ...score, text: 'Recommend Harbor Road?' }],
    });
  });

  it('holds what is not, but for what the collector has decided', () => {
    const audience = { urls: { include: ['/orders/*'] }, devices: ['phone' as const], samplePercent: 50 };
    const display = { as: 'tab' as const, label: { en: 'How was it?', de: 'Wie war es?' } };
    const { questions, ...rest } = page(
      {
        audience: { ...audience, from: '2026-01-01', until: '2026-12-31', visit: 'proven' },
        display,
        trigger: { delaySeconds: 1, exitIntent: true },
        questions: [{ ...score, required: true }],
      },
      HERE,
      'de',
    );
    expect(rest).toMatchObject({
      audience,
      display: { as: 'tab', label: 'Wie war es?' },
      trigger: { exitIntent: true },
    });
    expect(rest.audience).toEqual(audience);
    expect(questions).toMatchObject([{ required: true }]);
  });

  it.each<[string, ProgramInput['questions'], object]>([
    ['a score', [score], {}],
    ['stars, drivers and a comment', [{ id: 'a', type: 'stars', text: 'A?' }], {}],
    ['a thumb', [{ id: 'a', type: 'thumbs', text: 'A?' }], { more: true }],
    ['a score that may be declined', [{ ...score, mayDecline: true }], { more: true }],
    ['a rule', [{ ...score, goTo: [{ if: { answer: 'score', is: 10 }, to: 'end' }] }], { rules: true }],
    [
      'a condition',
      [score, { id: 'a', type: 'stars', text: 'A?', showIf: { answer: 'score', is: 10 } }],
      { rules: true },
    ],
    [
      'an answer in a text',
      [score, { id: 'a', type: 'stars', text: 'You gave {answer.score|nothing}?' }],
      { rules: true },
    ],
    ['a condition that is decided here', [{ ...score, showIf: { location: 'id', is: 'harbor' } }], {}],
  ])('says which files a page needs for %s', (_, questions, files) => {
    const { more, rules } = page({ questions });
    expect({ ...(more && { more }), ...(rules && { rules }) }).toEqual(files);
  });

  it('speaks every text of every question in one language', () => {
    const both = (text: string) => ({ en: `${text}.`, de: `${text} (de)` });
    const text = both('Text');
    const questions: ProgramInput['questions'] = [
      {
        id: 'choice',
        type: 'choice',
        text,
        hint: both('Hint'),
        options: [
          { id: 'a', text },
          { id: 'b', text },
        ],
        other: both('Other'),
      },
      { id: 'contact', type: 'contact', text, permission: both('Permission') },
    ];
    const said = JSON.stringify(page({ questions }, HERE, 'de').questions);
    expect(said).not.toMatch(/"en"|\."/);
    expect(said.match(/\(de\)/g)).toHaveLength(7);
  });

  it.each([
    ['{site.name}', HERE, 'Harbor Books'],
    ['{location.name}', HERE, 'Harbor Road'],
    ['{manager.name} the {manager.role|manager}', HERE, 'Ines the boss'],
    ['{location.name}', ANYWHERE, 'Harbor Books'],
    ['{manager.role|the manager}, {manager.name}', ANYWHERE, 'the manager, manager'],
    ['You said {answer.score|nothing}, {answer.score}', HERE, 'You said {answer.score|nothing}, {answer.score}'],
  ])('%s is filled in', (text, place, said) => {
    expect(page({ questions: [{ ...score, text }] }, place).questions[0]?.text).toBe(said);
  });

  it('asks what there is where no question is for this place: a page expects one', () => {
    const questions = [{ ...score, showIf: { location: 'id' as const, is: 'mill' } }];
    expect(page({ questions }).questions).toHaveLength(1);
  });
});
