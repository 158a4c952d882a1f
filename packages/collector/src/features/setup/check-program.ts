import { brokenRules, type Program, program } from '@goodword/protocol';
import { sayIssue } from '../../core/text/say-issue.ts';

/** A program that cannot be used; its message names the path and the reason in one line. */
export class ProgramError extends Error {
  override readonly name: string = 'ProgramError';
}

/** The program, defaults filled in. Throws {@link ProgramError} with the path of the first mistake; `from` says whose it is. */
export function checkProgram(given: unknown, from: string): Program {
  const parsed = program.safeParse(given);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join('.') || 'program';
  throw new ProgramError(`${from} has a mistake at ${path}: ${sayIssue(issue ?? {})}`);
}

/** The same for a program that is new: it also has to keep to the rules that bind the product. */
export function checkNewProgram(given: unknown, from: string): Program {
  const [broken] = brokenRules(given);
  if (broken) throw new ProgramError(`${from} breaks the rule ${broken.rule} at ${broken.path}: ${broken.instead}`);
  return checkProgram(given, from);
}
