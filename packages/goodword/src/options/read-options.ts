import { parseArgs } from 'node:util';
import type { Option } from './option.ts';
import { UsageError } from './usage-error.ts';

/** The options of a command, by name. */
export type Options = Readonly<Record<string, Option<unknown>>>;
/** What was written for them. */
export type Values<Of extends Options> = { [Name in keyof Of]: Of[Name] extends Option<infer Value> ? Value : never };

/** Reads a command's arguments. Throws {@link UsageError} for what it does not have, or does not take. */
export function readOptions<Of extends Options>(args: readonly string[], options: Of): Values<Of> {
  const types = Object.entries(options).map(
    ([name, { takes }]) => [name, { type: takes === null ? 'boolean' : 'string', multiple: true }] as const,
  );
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const known = Object.keys(options).map((name) => `--${name}`);
  const refuse = (what: string): never => {
    throw new UsageError(`${what}. The options are: ${known.join(' ') || 'none'}`);
  };
  const written = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') return refuse(`"${token.value}" does not follow an option`);
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option || token.rawName !== `--${token.name}`)
      return refuse(`${token.rawName} is not an option of this command`);
    if (option.takes === null && token.value !== undefined)
      throw new UsageError(`--${token.name} takes no value: write it by itself`);
    // The next option was not meant as a value.
    const isLeftOut = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
    if (option.takes !== null && isLeftOut)
      throw new UsageError(`--${token.name} has no value: write --${token.name} ${option.takes}`);
    written.set(token.name, [...(written.get(token.name) ?? []), token.value ?? '']);
  }
  const values = Object.entries(options).map(([name, option]) => [name, option.value(written.get(name) ?? [], name)]);
  return Object.fromEntries(values) as Values<Of>;
}
