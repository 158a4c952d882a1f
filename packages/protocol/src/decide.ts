import type { Condition, Statement } from './condition.ts';

type Tests = Pick<Statement, 'is' | 'oneOf' | 'atLeast' | 'atMost' | 'given'>;

/** Whether a value stands the tests of a statement. Of a list, one has to. */
export function passes({ is, oneOf, atLeast, atMost, given }: Tests, value: unknown): boolean {
  const values = ([] as unknown[]).concat(value ?? []);
  const some = (test: (each: never) => boolean) => values.some(test as (each: unknown) => boolean);
  return (
    (is === undefined || some((each) => each === is)) &&
    (oneOf === undefined || some((each) => oneOf.includes(each))) &&
    (atLeast === undefined || some((each: number) => each >= atLeast)) &&
    (atMost === undefined || some((each: number) => each <= atMost)) &&
    (given === undefined || given === values.length > 0)
  );
}

/**
 * Whether a condition holds. `judge` says so of one statement, or gives it back where that cannot be known yet; what is left of
 * the condition is given back then.
 */
export function decide(
  condition: Condition,
  judge: (statement: Statement) => boolean | Condition,
): boolean | Condition {
  if ('not' in condition) {
    const inner = decide(condition.not, judge);
    return typeof inner === 'object' ? { not: inner } : !inner;
  }
  const isAll = 'all' in condition;
  if (!isAll && !('any' in condition)) return judge(condition);
  const open: Condition[] = [];
  for (const part of isAll ? condition.all : condition.any) {
    const inner = decide(part, judge);
    if (inner === !isAll) return inner;
    if (typeof inner === 'object') open.push(inner);
  }
  return open[0] ? (isAll ? { all: open } : { any: open }) : isAll;
}
