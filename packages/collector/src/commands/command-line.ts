import { type ParseArgsConfig, parseArgs } from 'node:util';

/** A call that cannot be carried out; its message is one line that says what to write instead. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** The options of a command. Throws {@link UsageError} for one that it does not have. */
export function readOptions<const Options extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: Options,
): ReturnType<typeof parseArgs<{ options: Options }>>['values'] {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false, strict: true }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(`${(error as Error).message.split('. ')[0]}. The options are: ${known.join(' ') || 'none'}`);
  }
}

/** A whole number of an option. Throws {@link UsageError}. */
export function readWhole(name: string, text: string, low: number, high: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= low && value <= high) return value;
  throw new UsageError(`--${name} is "${text}": write a whole number from ${low} to ${high}`);
}
