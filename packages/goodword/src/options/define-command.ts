import { readSettings, SETTINGS, type Settings } from '@goodword/collector/settings';
import { type Options, readOptions, type Values } from './read-options.ts';

interface Definition<Of extends Options, Name extends keyof Settings> {
  options: Of;
  /** The settings that it reads, and no others. */
  settings: readonly Name[];
  run(options: Values<Of>, settings: Pick<Settings, Name>): Promise<void>;
}

/** A command of `goodword`, as it is called. */
export interface Command {
  /** Its options and settings, a line each. */
  help: string;
  /** Rejects with `UsageError` or `SettingError` before anything is done, where something is written wrongly. */
  call(args: readonly string[], environment: Record<string, string | undefined>): Promise<void>;
}

/** A command, from what it says of its options: their checks, defaults and help follow from that. */
export function defineCommand<Of extends Options, Name extends keyof Settings>({
  options,
  settings,
  run,
}: Definition<Of, Name>): Command {
  return {
    help: [optionLines(options), settingLines(settings)].filter(Boolean).join('\n\n'),
    call: (args, environment) => run(readOptions(args, options), readSettings(environment, settings)),
  };
}

function optionLines(options: Options): string {
  return table(
    Object.entries(options).map(([name, { takes, says, otherwise }]) => [
      takes === null ? `--${name}` : `--${name} ${takes}`,
      otherwise === undefined ? says : `${says} (default: ${otherwise})`,
    ]),
  );
}

function settingLines(names: readonly (keyof Settings)[]): string {
  const lines = names.map((name): [string, string] => {
    const { variable, says, usual, otherwise } = SETTINGS[name];
    return [variable, `${says} (default: ${usual ?? otherwise})`];
  });
  return lines.length === 0 ? '' : `Settings are environment variables:\n${table(lines)}`;
}

/** Two columns, the first as wide as it has to be. */
function table(lines: readonly (readonly [string, string])[]): string {
  const width = Math.max(...lines.map(([left]) => left.length));
  return lines.map(([left, right]) => `${left.padEnd(width)}  ${right}`).join('\n');
}
