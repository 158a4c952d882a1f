import { h, type VNode } from '../render/vnode.ts';

/** A picture of 20 px, drawn in one line. */
export function Icon(path: string): VNode {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
