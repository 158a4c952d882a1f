import { type NamedDriver, PLACEHOLDER_PATTERN, type Program } from '@goodword/protocol';
import { languagePicker } from '../../core/text/language-picker.ts';
import type { NamedPlace } from '../../core/text/place.ts';
import { fillIn } from '../../core/text/speak.ts';

/** What drivers are called, in the words that customers read at a place; by its id where no program asks for it any more. */
export function driverNames(
  programs: readonly Program[],
  { language, place }: { language: string; place: NamedPlace },
): (id: string) => NamedDriver {
  const names = new Map<string, string>();
  for (const program of programs) {
    const say = languagePicker({ asked: language, written: program.language });
    for (const question of program.questions)
      if (question.type === 'drivers')
        for (const { id, text } of question.items)
          if (!names.has(id)) names.set(id, withoutAnswers(fillIn(say(text), place)));
  }
  return (id) => ({ id, name: names.get(id) ?? id });
}

/** What a customer answered before is one customer's: others read the default. */
function withoutAnswers(text: string): string {
  return text.replace(PLACEHOLDER_PATTERN, (_, __, otherwise?: string) => otherwise ?? '…');
}
