import type { NamedDriver, Program } from '@goodword/protocol';
import { languagePicker } from '../domain/language-picker.ts';

/** What drivers are called, in the words that customers read; by its id where no program asks for it any more. */
export function driverNames(programs: readonly Program[], language: string): (id: string) => NamedDriver {
  const names = new Map<string, string>();
  for (const program of programs) {
    const say = languagePicker({ asked: language, written: program.language });
    for (const question of program.questions)
      if (question.type === 'drivers')
        for (const { id, text } of question.items) if (!names.has(id)) names.set(id, say(text));
  }
  return (id) => ({ id, name: names.get(id) ?? id });
}
