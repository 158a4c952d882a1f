import { h, type VNode } from '../render/vnode.ts';

/** How many signs there are of those that a field takes, once it is nearly full: what is more would be cut without a word. */
export function Counter(format: (value: number) => string, { length }: string, most: number): VNode {
  return (
    length > most * 0.9 && (
      <p class="small" role="status">
        {`${format(length)}/${format(most)}`}
      </p>
    )
  );
}
