import type { JSX as Preact } from 'preact';

type Props = Record<string, unknown>;

/** A virtual element, as a real one should be: its tag, its properties, what it holds. */
export interface VElement {
  tag: string;
  props: Props;
  children: VNode[];
}

/** A virtual node: what JSX makes. Nothing (`false`, `true`, `undefined`) keeps its place, so that its neighbors stay the same elements. */
export type VNode = VElement | string | number | boolean | null | undefined | VNode[];

/** Makes a virtual element; JSX is written as calls of this. What takes a function's result calls it. */
export function h(tag: string, props: Props | null, ...children: VNode[]): VNode {
  return { tag, props: props ?? {}, children: children.flat(9) };
}

/** TypeScript looks here for what JSX may say. The elements' own types are Preact's: types only, nothing of it runs. */
export declare namespace h {
  namespace JSX {
    type Element = VNode;
    type IntrinsicElements = {
      [Tag in keyof Preact.IntrinsicElements]: Omit<Preact.IntrinsicElements[Tag], 'children' | 'ref'> & {
        children?: VNode;
        /** Called once, with the element, when it is there. */
        ref?: (element: HTMLElement) => void;
      };
    };
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicAttributes {
      key?: string | number | undefined;
    }
  }
}
