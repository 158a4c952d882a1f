import type { VElement, VNode } from './vnode.ts';

/** A node that was drawn, with what it was drawn from. */
type Drawn = ChildNode & { from?: VElement };

/** What was drawn into. It knows its own, beside what an extension or a translation has put there. */
type Holder = ParentNode & Node & { own?: Drawn[] };

const PROPERTIES = /^(on|value$|checked$)/;

/**
 * Makes what an element holds as the virtual nodes say. What is there already and fits (the same tag, the same `key`) is reused and
 * changed, so that focus, a half-written word and a running animation stay. Nodes that are not ours are left in peace.
 */
export function draw(parent: Holder, vnodes: VNode[]): void {
  const old = parent.own ?? [];
  /** The one of ours that was drawn before. */
  let last: Node | undefined;
  parent.own = vnodes.map((vnode, index) => {
    const before = old[index];
    const isThere = parent.contains(before as Node);
    const node: Drawn = (vnode as VElement)?.tag
      ? drawElement(vnode as VElement, before)
      : drawText(vnode, before, isThere);
    // An element that was taken away comes back; words that a translation has replaced do once they change.
    if (node !== before || (node.from && !isThere)) {
      const place = last ? last.nextSibling : parent.firstChild;
      if (isThere) before?.replaceWith(node);
      else if (before?.nodeValue && place && !old.includes(place as Drawn)) place.replaceWith(node);
      else parent.insertBefore(node, place);
      const { ref } = node.from?.props ?? {};
      if (ref) (ref as (element: Node) => void)(node);
    }
    if (node.parentNode === parent) last = node;
    return node;
  });
  for (const each of old.slice(vnodes.length)) each.remove();
}

function drawText(vnode: VNode, old: Drawn | undefined, isThere: boolean): Drawn {
  const text = /^[sn]/.test(typeof vnode) ? `${vnode}` : '';
  const isText = old?.nodeType === 3;
  if (isText && old.nodeValue === text) return old;
  if (!isText || !isThere) return document.createTextNode(text);
  old.nodeValue = text;
  return old;
}

function drawElement(vnode: VElement, old: Drawn | undefined): Element & Drawn {
  const { tag, props, children } = vnode;
  const before = old?.from;
  const isReused = before?.tag === tag && before.props.key === props.key;
  const element: Element & Drawn = isReused
    ? (old as Element & Drawn)
    : document.createElementNS(`http://www.w3.org/${/^(svg|path)$/.test(tag) ? '2000/svg' : '1999/xhtml'}`, tag);
  for (const name of Object.keys({ ...(isReused && before.props), ...props })) set(element, name, props[name]);
  element.from = vnode;
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
