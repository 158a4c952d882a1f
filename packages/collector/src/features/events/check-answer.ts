import { type AnswerValue, NAME_ID_PATTERN, type ProgramQuestion } from '@goodword/protocol';

/** What is wrong with an answer to this question, as the end of a sentence; undefined where nothing is. */
export function checkAnswer(question: ProgramQuestion, value: AnswerValue): string | undefined {
  // Every answer may be taken back.
  if (value === null) return undefined;
  if (isRecord(value) && value.declined === true) {
    return question.mayDecline ? undefined : 'this question offers no way to decline';
  }
  switch (question.type) {
    case 'score':
      return wholeNumber(value, { low: 0, high: 10, what: 'a score is' });
    case 'stars':
      return wholeNumber(value, { low: 1, high: 5, what: 'stars are' });
    case 'smileys':
      return wholeNumber(value, { low: 1, high: question.faces ?? 5, what: 'a smiley is' });
    case 'thumbs':
      return wholeNumber(value, { low: 0, high: 1, what: 'a thumb is' });
    case 'effort':
      return wholeNumber(value, { low: 1, high: 7, what: 'an effort is' });
    case 'consent':
      return wholeNumber(value, { low: 0, high: 1, what: 'a consent is' });
    case 'comment':
      return typeof value === 'string' ? undefined : 'a comment is a text';
    case 'text':
      return typeof value === 'string' ? undefined : 'the answer is a text';
    case 'date':
      return isDay(value) ? undefined : 'a date is a day such as 2026-03-31';
    case 'location':
      return typeof value === 'string' && NAME_ID_PATTERN.test(value) ? undefined : "a location is a location's id";
    case 'contact':
      // Numbers and addresses have a place of their own, from which they can be erased.
      return 'a contact is asked through contact.requested';
    case 'choice':
      return checkChoice(question, value);
    case 'ranking': {
      if (!Array.isArray(value)) return 'a ranking is a list of ids';
      return checkIds(value, question.items);
    }
    case 'drivers': {
      if (!isRecord(value)) return 'drivers are an object of ratings by driver id';
      const wrong = Object.values(value).map((rating) => wholeNumber(rating, { low: 1, high: 5, what: 'a rating is' }));
      return wrong.find((each) => each !== undefined);
    }
  }
}

/**
 * Whether every driver that an answer rates is one of these versions of its question. A page that was open while its program changed may
 * send drivers of two at once; an id that none has was never asked for.
 */
export function ratesKnownDrivers(value: AnswerValue, versions: readonly ProgramQuestion[]): boolean {
  if (!isRecord(value) || value.declined === true) return true;
  const asks = (id: string) =>
    versions.some((each) => each.type === 'drivers' && each.items.some((driver) => driver.id === id));
  return Object.keys(value).every(asks);
}

function checkChoice(question: ProgramQuestion & { type: 'choice' }, value: AnswerValue): string | undefined {
  if (!isChoice(value)) return 'a choice is an object with the ids that were chosen';
  const { chosen, other } = value;
  if (!question.many && chosen.length !== 1) return 'one option is chosen of this question';
  if (other !== undefined && (question.other === undefined || !chosen.includes('other'))) {
    return '"other" is written without being chosen';
  }
  return checkIds(chosen, question.other === undefined ? question.options : [...question.options, { id: 'other' }]);
}

function checkIds(ids: readonly string[], known: readonly { id: string }[]): string | undefined {
  if (new Set(ids).size < ids.length) return 'an id stands there twice';
  const strange = ids.find((id) => !known.some((each) => each.id === id));
  return strange === undefined ? undefined : `the question has no ${strange}`;
}

function wholeNumber(value: unknown, { low, high, what }: { low: number; high: number; what: string }) {
  const isOne = typeof value === 'number' && Number.isInteger(value) && value >= low && value <= high;
  return isOne ? undefined : `${what} a whole number from ${low} to ${high}`;
}

function isDay(value: AnswerValue): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  // 2026-02-30 is read as a day in March.
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

function isChoice(value: AnswerValue): value is Extract<AnswerValue, { chosen: string[] }> {
  return isRecord(value) && Array.isArray(value.chosen);
}

function isRecord(value: AnswerValue): value is AnswerValue & Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
