import { UsageError } from './usage-error.ts';

/** Says what to write instead of what was written for an option. Always throws. */
export function refuse(name: string, text: string, instead: string): never {
  throw new UsageError(`--${name} is "${text}": ${instead}`);
}
