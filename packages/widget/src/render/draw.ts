import type { View, ViewElement } from './view.ts';

/** An element that was drawn, with what it was drawn from. */
type Drawn = Element & { from?: ViewElement };

const PROPERTIES = /^(on|value$|checked$)/;

/**
 * Makes what an element holds as the view says. What is there already and fits (the same tag, the same `key`) is kept and
 * changed, so that focus, a half-written word and a running animation stay.
 */
export function draw(parent: ParentNode & Node, views: View[]): void {
  const there = [...parent.childNodes];
  for (const [index, view] of views.entries()) {
    const old = there[index] as Drawn | undefined;
    const node = (view as ViewElement)?.tag ? drawElement(view as ViewElement, old) : drawText(view, old);
    if (node === old) continue;
    if (old) old.replaceWith(node);
    else parent.append(node);
    const { ref } = (node as Drawn).from?.props ?? {};
    if (ref) (ref as (element: Node) => void)(node);
  }
  for (const old of there.slice(views.length)) old.remove();
}

function drawText(view: View, old: Node | undefined): Node {
  const text = /^[sn]/.test(typeof view) ? `${view}` : '';
  if (old?.nodeType !== 3) return document.createTextNode(text);
  if (old.nodeValue !== text) old.nodeValue = text;
  return old;
}

function drawElement(view: ViewElement, old: Drawn | undefined): Element {
  const { tag, props, children } = view;
  const before = old?.from;
  const isKept = before?.tag === tag && before.props.key === props.key;
  const element: Drawn = isKept
    ? (old as Drawn)
    : document.createElementNS(`http://www.w3.org/${/^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag);
  for (const name of Object.keys({ ...(isKept && before.props), ...props })) set(element, name, props[name]);
  element.from = view;
  draw(element, children);
  return element;
}

function set(element: Element, name: string, value: unknown): void {
  if (/^(key|ref)$/.test(name)) return;
  if (PROPERTIES.test(name)) {
    // An event's listener is a property, too: `onClick` is `onclick`.
    const target = element as unknown as Record<string, unknown>;
    const property = name.toLowerCase();
    const wanted = value ?? (name === 'value' ? '' : null);
    if (target[property] !== wanted) target[property] = wanted;
  } else if (value === undefined || value === null || value === false) {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== `${value}`) {
    element.setAttribute(name, `${value}`);
  }
}
