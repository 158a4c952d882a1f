import type { AnswerValue, ProgramQuestion } from '@goodword/protocol';
import type { Random } from '../random.ts';
import { type CommentBook, drawComment } from './comments.ts';

/** What decides how a simulated customer answers. */
export interface Inclination {
  score: number;
  /** About 0; one more is a point and a half of the score. */
  mood: number;
  location: string;
  comments: CommentBook;
}

/** An answer of a simulated customer; undefined where they give none. */
export function drawAnswer(
  random: Random,
  question: ProgramQuestion,
  { score, mood, location, comments }: Inclination,
): AnswerValue | undefined {
  const within = (low: number, high: number, value: number) => Math.max(low, Math.min(high, Math.round(value)));
  const rating = () => within(1, 5, 4 + 0.7 * mood + random.normal(0, 0.7));
  switch (question.type) {
    case 'score':
      return score;
    case 'stars':
      return random.chance(0.95) ? rating() : undefined;
    case 'smileys':
      return question.faces === 3 ? within(1, 3, 2.3 + 0.5 * mood + random.normal(0, 0.5)) : rating();
    case 'thumbs':
      return rating() > 3 ? 1 : 0;
    case 'effort':
      return within(1, 7, 5.5 + mood + random.normal(0, 1));
    case 'choice':
      return { chosen: question.many ? someOf(random, question.options) : [random.pick(question.options).id] };
    case 'ranking':
      return inAnyOrder(random, question.items);
    case 'drivers': {
      const rated = question.items.filter(() => random.chance(0.93));
      return rated.length === 0 ? undefined : Object.fromEntries(rated.map(({ id }) => [id, rating()]));
    }
    case 'comment':
      return drawComment(random, comments, score);
    case 'location':
      return location;
    case 'consent':
      return random.chance(0.3) ? 1 : undefined;
    case 'text':
    case 'date':
    case 'contact':
      return undefined;
  }
}

function someOf(random: Random, items: readonly { id: string }[]): string[] {
  const chosen = items.filter(() => random.chance(0.3)).map(({ id }) => id);
  return chosen.length > 0 ? chosen : [random.pick(items).id];
}

function inAnyOrder(random: Random, items: readonly { id: string }[]): string[] {
  const drawn = items.map(({ id }) => ({ id, at: random.next() }));
  return drawn.sort((one, other) => one.at - other.at).map(({ id }) => id);
}
