import { type Condition, location, type ProgramInput, program, siteSettings } from '@goodword/protocol';
import { describe, expect, it } from 'vitest';
import type { Place } from '../../core/text/place.ts';
import { questionsHere } from './questions-here.ts';

const SITE = siteSettings.parse({ name: 'Harbor Books' });
const HARBOR = location.parse({ id: 'harbor', name: 'Harbor Road', region: 'North' });
const ANYWHERE: Place = { site: SITE };
const HERE: Place = { site: SITE, location: HARBOR };
const PROVEN: Place = { ...HERE, visit: { kind: 'service' } };

type GoTo = NonNullable<ProgramInput['questions'][number]['goTo']>;
interface Asked {
  id: string;
  showIf?: Condition;
  goTo?: GoTo;
}

const here = (asked: Asked[], place: Place) => {
  const { questions } = program.parse({
    id: 'visit',
    name: 'V',
    questions: asked.map((each) => ({ type: 'stars', text: '?', ...each })),
    recommend: { title: 'R', prompt: 'P' },
    thanks: { title: 'T' },
  });
  return questionsHere({ questions }, place).map(({ id, showIf, goTo }) => ({
    id,
    ...(showIf ? { showIf } : {}),
    ...(goTo ? { goTo } : {}),
  }));
};

const atHarbor: Condition = { location: 'id', is: 'harbor' };
const atMill: Condition = { location: 'id', is: 'mill' };
const liked: Condition = { answer: 'first', atLeast: 4 };

describe('a condition', () => {
  it.each<[string, Condition, Place, Condition | boolean]>([
    ['on the location that it is', atHarbor, HERE, true],
    ['on another location', atMill, HERE, false],
    ['on a region', { location: 'region', oneOf: ['North', 'South'] }, HERE, true],
    ['on a locality that the location has not', { location: 'locality', given: true }, HERE, false],
    ['on a location that is not known yet', atHarbor, ANYWHERE, atHarbor],
    ['on a proven visit', { visit: 'proven', is: true }, PROVEN, true],
    ['on a proven visit where there is none', { visit: 'proven', is: true }, HERE, false],
    ['on the kind of the visit', { visit: 'kind', is: 'service' }, PROVEN, true],
    ['on the kind of a visit that nobody proved', { visit: 'kind', is: 'service' }, HERE, false],
    ['on an answer', liked, HERE, liked],
    ['on both, of which one holds', { all: [atHarbor, liked] }, HERE, { all: [liked] }],
    ['on both, of which one does not', { all: [atMill, liked] }, HERE, false],
    ['on either, of which one holds', { any: [atHarbor, liked] }, HERE, true],
    ['on not being there', { not: atMill }, HERE, true],
  ])('%s', (_, showIf, place, left) => {
    const [, second] = here([{ id: 'first' }, { id: 'second', showIf }], place);
    if (left === false) expect(second).toBeUndefined();
    else expect(second).toEqual(left === true ? { id: 'second' } : { id: 'second', showIf: left });
  });

  it('on an answer to a question that is left out is decided: nobody gives it', () => {
    const questions: Asked[] = [
      { id: 'first' },
      { id: 'mill', showIf: atMill },
      { id: 'why', showIf: { answer: 'mill', atMost: 2 } },
      { id: 'else', showIf: { answer: 'mill', given: false } },
    ];
    expect(here(questions, HERE)).toEqual([{ id: 'first' }, { id: 'else' }]);
  });
});

describe('a rule where to go on', () => {
  const go = (goTo: GoTo, place = HERE) =>
    here([{ id: 'first', goTo }, { id: 'mill', showIf: atMill }, { id: 'last' }], place)[0]?.goTo;

  it('that never applies is dropped, and so is what stands behind one that surely does', () => {
    expect(go([{ if: atMill, to: 'end' }])).toBeUndefined();
    expect(go([{ if: liked, to: 'end' }, { if: atHarbor, to: 'last' }, { to: 'end' }])).toEqual([
      { if: liked, to: 'end' },
      { to: 'last' },
    ]);
  });

  it('stays where the location is not known yet', () => {
    expect(go([{ if: atMill, to: 'end' }], ANYWHERE)).toEqual([{ if: atMill, to: 'end' }]);
  });

  it('leads past a question that is left out', () => {
    expect(go([{ if: liked, to: 'mill' }])).toEqual([{ if: liked, to: 'last' }]);
    const last: Asked[] = [
      { id: 'first', goTo: [{ to: 'mill' }] },
      { id: 'mill', showIf: atMill },
    ];
    expect(here(last, HERE)).toEqual([{ id: 'first', goTo: [{ to: 'end' }] }]);
  });
});
