/** Fields whose parts are settings of their own, each with a default: what is left out of one stays, too. All others are written whole. */
export const SETTING_GROUPS = ['theme', 'retention', 'trigger', 'waiting', 'audience', 'display'] as const;
/** Here null is a value: kept for good. */
const NULL_IS_A_VALUE = 'retention';

type Fields = Record<string, unknown>;

/**
 * A setting as an owner changes it, before its shape is checked: what `given` leaves out stays as it is `kept`, null takes a field
 * away. What is no object is given back as it is: its shape says what is wrong with it.
 */
export function mergeSetting(kept: object | undefined, given: unknown): unknown {
  if (!isFields(given)) return given;
  const before: Fields = { ...kept };
  const changes = Object.entries(given).map(([name, value]): [string, unknown] => {
    if (!isGroup(name) || !isFields(value)) return [name, value];
    const parts = { ...(isFields(before[name]) ? before[name] : {}), ...value };
    return [name, name === NULL_IS_A_VALUE ? parts : withoutNulls(parts)];
  });
  return withoutNulls({ ...before, ...Object.fromEntries(changes) });
}

function withoutNulls(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

function isGroup(name: string): boolean {
  return (SETTING_GROUPS as readonly string[]).includes(name);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
