import fc from 'fast-check';

/** One of several, each as often as its weight says; 1 where it stands alone. */
export function either<Value>(
  ...choices: (fc.Arbitrary<Value> | [weight: number, choice: fc.Arbitrary<Value>])[]
): fc.Arbitrary<Value> {
  return fc.oneof(
    ...choices.map((choice) => (Array.isArray(choice) ? { weight: choice[0], arbitrary: choice[1] } : choice)),
  );
}
