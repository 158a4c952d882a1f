import type { AnswerValue } from '@goodword/protocol';

/** An answer as rules look at it: a list of what was chosen, one driver's rating; nothing where the customer would not say. */
export function plainValue(value: AnswerValue | undefined, item?: string): unknown {
  if (typeof value === 'string') return value.trim() || undefined;
  if (typeof value !== 'object' || !value || Array.isArray(value)) return value;
  if ('declined' in value) return undefined;
  if ('chosen' in value) return value.chosen;
  const ratings = value as Record<string, number>;
  return item === undefined ? Object.values(ratings) : ratings[item];
}
