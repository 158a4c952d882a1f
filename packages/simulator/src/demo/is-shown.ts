import { type AnswerValue, decide, type ProgramQuestion, passes } from '@goodword/protocol';

/** Whether a simulated customer gets to see a question, by what they answered before. What it asks of place and visit passes. */
export function isShown({ showIf }: ProgramQuestion, given: Readonly<Record<string, AnswerValue>>): boolean {
  if (!showIf) return true;
  const shown = decide(showIf, (statement) => {
    if (!('answer' in statement)) return true;
    return passes(statement, plainValue(given[statement.answer], statement.item));
  });
  return shown === true;
}

/** An answer as conditions look at it: a list of what was chosen, the rating of one driver or of all. */
function plainValue(value: AnswerValue | undefined, item: string | undefined): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if ('chosen' in value) return value.chosen;
  return item === undefined ? Object.values(value) : (value as Record<string, unknown>)[item];
}
