/** What a customer wrote, with the score that they gave. */
export interface Comment {
  id: string;
  text: string;
  /** 0 to 10. */
  score: number;
  /** BCP 47, where the page knew it; found out otherwise. */
  language?: string | null;
}
