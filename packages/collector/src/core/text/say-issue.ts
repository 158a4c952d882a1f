/** What a schema says of a value, as far as this needs it. */
interface Issue {
  code?: string | undefined;
  message?: string | undefined;
  path?: readonly PropertyKey[] | undefined;
  /** Of a value that may be one of several things: what is wrong with it as each of them. */
  errors?: readonly (readonly Issue[])[] | undefined;
  /** Of a name that is none: why. */
  issues?: readonly Issue[] | undefined;
}

/** What zod says of what may be several things, unless a schema says something of its own. */
const UNSAID = 'Invalid input';
const WRONG_KIND = /^Invalid input: expected (\w+), received (-?\w+)$/;
const KINDS: Record<string, string> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a string',
};

/** What to write instead, where a value is missing or of another kind; else what the schema says. */
export function sayIssue({ code, message, errors, issues }: Issue): string {
  if (code === 'invalid_union' && message === UNSAID && errors?.length) return sayUnion(errors);
  if (code === 'invalid_key' && issues?.[0]) return `this name ${sayIssue(issues[0])}`;
  const { expected, received } = kinds({ code, message });
  const wanted = KINDS[expected];
  if (!wanted) return message ?? 'is not valid';
  return sayKinds([wanted], received);
}

/** Of the things that it may be, it is meant as the one with which the least is wrong. */
function sayUnion(errors: readonly (readonly Issue[])[]): string {
  const isOfKind = (issues: readonly Issue[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && !path?.length);
  const [meant] = errors.filter(isOfKind).sort((one, other) => one.length - other.length);
  const [issue] = meant ?? [];
  if (issue) return [...(issue.path ?? []), sayIssue(issue)].map(String).join(': ');
  const wrong = errors.flatMap(([first]) => (first ? [kinds(first)] : []));
  const wanted = wrong.flatMap(({ expected }) => KINDS[expected] ?? []);
  return sayKinds([...new Set(wanted)], wrong[0]?.received ?? '');
}

function sayKinds(wanted: readonly string[], received: string): string {
  const instead = `write ${wanted.join(' or ')}`;
  return received === 'undefined' ? `is missing: ${instead}` : `is ${KINDS[received] ?? received}: ${instead}`;
}

function kinds({ code, message }: Issue): { expected: string; received: string } {
  const [, expected = '', received = ''] = code === 'invalid_type' ? (WRONG_KIND.exec(message ?? '') ?? []) : [];
  return { expected, received };
}
