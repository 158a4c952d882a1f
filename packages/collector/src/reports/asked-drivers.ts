import type { Program } from '@goodword/protocol';

/**
 * The ids of the drivers that programs ask for. Nobody who answers today rates one that is not asked for any more: with it among the others no
 * answer would be complete, and nothing would be known of any.
 */
export function askedDrivers(programs: readonly Program[]): string[] {
  const items = programs.flatMap(({ questions }) =>
    questions.flatMap((question) => (question.type === 'drivers' ? question.items : [])),
  );
  return [...new Set(items.map(({ id }) => id))];
}
