import { type Condition, decide, type Program, type ProgramQuestion, passes, type Statement } from '@goodword/protocol';
import type { Place } from '../../core/text/place.ts';

/**
 * The questions that may be asked at a place. What is known of the location and the visit is decided: a question that is surely
 * left out is gone, a condition that surely holds is dropped, and of the others stays what only the answers can tell, and the
 * location while it is not known.
 */
export function questionsHere({ questions }: Pick<Program, 'questions'>, place: Place): ProgramQuestion[] {
  const gone = new Set<string>();
  const judge = (statement: Statement): boolean | Condition => {
    // Nobody answers a question that is not asked.
    if ('answer' in statement) return gone.has(statement.answer) ? passes(statement, undefined) : statement;
    if ('visit' in statement) {
      return passes(statement, statement.visit === 'proven' ? place.visit !== undefined : place.visit?.kind);
    }
    return place.location ? passes(statement, place.location[statement.location]) : statement;
  };
  const decided = questions.map(({ showIf, goTo, ...question }) => {
    const shown = showIf === undefined || decide(showIf, judge);
    if (shown === false) gone.add(question.id);
    return {
      ...question,
      ...(typeof shown === 'object' ? { showIf: shown } : {}),
      ...rules(goTo, judge),
    };
  });
  const target = (to: string) => {
    const at = decided.findIndex(({ id }) => id === to);
    return at < 0 ? 'end' : (decided.slice(at).find(({ id }) => !gone.has(id))?.id ?? 'end');
  };
  return decided
    .filter(({ id }) => !gone.has(id))
    .map(({ goTo, ...question }) => ({
      ...question,
      ...(goTo ? { goTo: goTo.map((rule) => ({ ...rule, to: target(rule.to) })) } : {}),
    }));
}

/** The rules that may apply, up to the first that surely does. */
function rules(
  goTo: ProgramQuestion['goTo'],
  judge: (statement: Statement) => boolean | Condition,
): Pick<ProgramQuestion, 'goTo'> {
  const open: NonNullable<ProgramQuestion['goTo']> = [];
  for (const { if: when, to } of goTo ?? []) {
    const applies = when === undefined || decide(when, judge);
    if (applies === false) continue;
    open.push(typeof applies === 'object' ? { if: applies, to } : { to });
    if (applies === true) break;
  }
  return open.length > 0 ? { goTo: open } : {};
}
