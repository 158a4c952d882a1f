import type { ReadComment } from './read-comments.ts';

/** A term that one side mentions more often, with the probability that chance alone did so. */
export interface TestedTerm {
  term: string;
  language: string;
  side: 'unhappy' | 'happy';
  /** All comments that mention it, those in between among them. */
  mentioning: ReadonlySet<ReadComment>;
  forms: string[];
  sizes: { unhappy: number; happy: number };
  p: number;
}
