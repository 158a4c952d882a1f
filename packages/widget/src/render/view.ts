import type { JSX as Preact } from 'preact';

type Props = Record<string, unknown>;

/** An element as it should be: its tag, its properties, what it holds. */
export interface ViewElement {
  tag: string;
  props: Props;
  children: View[];
}

/** What a view is made of. Nothing (`false`, `true`, `undefined`) keeps its place, so that its neighbors stay the same elements. */
export type View = ViewElement | string | number | boolean | null | undefined | View[];

/** Makes an element of a view; JSX is written as calls of this. What takes a function's result calls it. */
export function h(tag: string, props: Props | null, ...children: View[]): View {
  return { tag, props: props ?? {}, children: children.flat(9) };
}

/** TypeScript looks here for what JSX may say. The elements' own types are Preact's: types only, nothing of it runs. */
export declare namespace h {
  namespace JSX {
    type Element = View;
    type IntrinsicElements = {
      [Tag in keyof Preact.IntrinsicElements]: Omit<Preact.IntrinsicElements[Tag], 'children' | 'ref'> & {
        children?: View;
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
