import type { Condition } from './condition.ts';
import type { ProgramQuestion } from './question.ts';

/** A mistake that only the whole program shows. */
export interface ProgramMistake {
  path: (string | number)[];
  message: string;
}

/** What is looked at of a program. */
export interface WholeProgram {
  questions: readonly ProgramQuestion[];
  display: { as: string; label?: unknown };
  audience: { from?: string | undefined; until?: string | undefined };
  campaign?: unknown;
}

/** What a whole program must keep to: names used once, rules that look back and lead forward, one score. */
export function programMistakes({ questions, display, audience, campaign }: WholeProgram): ProgramMistake[] {
  const mistakes: ProgramMistake[] = [];
  const { from, until } = audience;
  if (from !== undefined && until !== undefined && from > until) {
    mistakes.push({ path: ['audience', 'until'], message: 'is before audience.from' });
  }
  if (campaign && (from === undefined || until === undefined)) {
    mistakes.push({ path: ['campaign'], message: 'needs its first and last day: audience.from and audience.until' });
  }
  // Of a name that is used twice, the first place counts: the second is the mistake.
  const places = new Map(questions.map(({ id }, index) => [id, index] as const).reverse());
  for (const [index, question] of questions.entries()) {
    const add = (part: string, message: string) => mistakes.push({ path: ['questions', index, part], message });
    if (question.id === 'end') add('id', 'must be another word: "end" is where a survey ends');
    if (places.get(question.id) !== index) add('id', `is used twice: ${question.id}`);
    for (const [part, ids] of namesWithin(question)) {
      if (new Set(ids).size < ids.length) {
        add(part, question.type === 'drivers' ? 'names a driver twice' : 'names the same twice');
      }
    }
    if (question.type === 'drivers' && (question.pick ?? 0) > question.items.length) {
      add('pick', `is more than the ${question.items.length} items that there are`);
    }
    const conditions: [string, Condition | undefined][] = [['showIf', question.showIf]];
    for (const { if: when, to } of question.goTo ?? []) {
      conditions.push(['goTo', when]);
      if (to !== 'end' && (places.get(to) ?? -1) <= index) {
        add('goTo', `must lead to a later question or to "end": ${to}`);
      }
    }
    for (const [part, when] of conditions) {
      // What is shown depends on what came before; where to go on may depend on the question's own answer.
      const last = part === 'goTo' ? index : index - 1;
      for (const id of when ? answersNamed(when) : []) {
        if ((places.get(id) ?? Number.POSITIVE_INFINITY) > last) add(part, `names no earlier question: ${id}`);
      }
    }
  }
  for (const type of ['score', 'location', 'contact']) {
    if (questions.filter((question) => question.type === type).length < 2) continue;
    const why =
      type === 'score' ? 'may hold one score question: the funnel counts it' : `may hold one ${type} question`;
    mistakes.push({ path: ['questions'], message: why });
  }
  if (questions.findIndex(({ type }) => type === 'location') > 0) {
    mistakes.push({
      path: ['questions'],
      message: 'must begin with its location question: what follows is about the place',
    });
  }
  if (display.as === 'tab' && display.label === undefined) {
    mistakes.push({ path: ['display', 'label'], message: 'is needed for a side tab, for example "How was it?"' });
  }
  return mistakes;
}

function namesWithin(question: ProgramQuestion): [part: string, ids: string[]][] {
  if (question.type === 'choice') {
    const ids = question.options.map(({ id }) => id);
    return [['options', question.other === undefined ? ids : [...ids, 'other']]];
  }
  return 'items' in question ? [['items', question.items.map(({ id }) => id)]] : [];
}

function answersNamed(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(answersNamed);
  if ('any' in condition) return condition.any.flatMap(answersNamed);
  if ('not' in condition) return answersNamed(condition.not);
  return 'answer' in condition ? [condition.answer] : [];
}
