/**
 * Goodword's mark: one opening quotation mark “, drawn as a single path in a box of 80 × 46. Pages and cards set it in
 * apricot above a customer's words, turned by half where the words run from right to left.
 */
export const mark = {
  width: 80,
  height: 46,
  color: '#e0703f',
  path:
    'M34.2 0 36 4.2C25.5 6.3 16 11.6 13.1 18.1c1.2-.3 2.7-.5 4.2-.5 7 0 12.4 6.1 12.4 14.1 0 8.2-6.7 14.3-14.9 14.3' +
    'C6 46 0 39.2 0 30.3 0 15.9 13.4 4.6 34.2 0Z' +
    'M78.2 0 80 4.2C69.5 6.3 60 11.6 57.1 18.1c1.2-.3 2.7-.5 4.2-.5 7 0 12.4 6.1 12.4 14.1 0 8.2-6.7 14.3-14.9 14.3' +
    'C50 46 44 39.2 44 30.3 44 15.9 57.4 4.6 78.2 0Z',
} as const;
