/** What every subject asks, so that none has more to load or to draw than the others. */
export const ASKED_SURVEY = {
  shop: 'Lakeside Motors',
  score: 'How likely are you to recommend Lakeside Motors to a friend?',
  low: 'Not at all likely',
  high: 'Extremely likely',
  comment: 'What is the main reason for your score?',
  next: 'Next',
  send: 'Send',
};
