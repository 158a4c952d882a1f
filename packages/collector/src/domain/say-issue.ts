/** What a schema says of a value, as far as this needs it. */
interface Issue {
  code?: string | undefined;
  message?: string | undefined;
}

const WRONG_KIND = /^Invalid input: expected (\w+), received (\w+)$/;
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
export function sayIssue({ code, message }: Issue): string {
  const [, expected = '', received = ''] = code === 'invalid_type' ? (WRONG_KIND.exec(message ?? '') ?? []) : [];
  const wanted = KINDS[expected];
  if (!wanted) return message ?? 'is not valid';
  if (received === 'undefined') return `is missing: write ${wanted}`;
  return `is ${KINDS[received] ?? received}: write ${wanted}`;
}
