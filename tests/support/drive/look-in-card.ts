/** What on the card is meant: by its role and by what is written on it, as for a screen reader. */
export interface Wanted {
  role: 'dialog' | 'radiogroup' | 'radio' | 'checkbox' | 'textbox' | 'button' | 'link' | 'heading';
  /** Its whole accessible name. */
  name?: string;
  /** Which of them, from 0. */
  index?: number;
  /** Of the radio buttons only those of this row, from 0. */
  row?: number;
}

/** What there is of it. */
export interface Seen {
  /** How many are shown. */
  count: number;
  /** The first of them, or the one of the index. */
  text?: string;
  value?: string;
  isChecked?: boolean;
  hasFocus?: boolean;
  /** Where to click: it stands still there and nothing covers it. */
  place?: { x: number; y: number };
}

/** Run inside a page, as its text: looks into the open card, and brings what is wanted into view. */
export async function lookInCard({ role, name, index = 0, row }: Wanted): Promise<Seen> {
  const NATIVE: Record<string, string> = {
    dialog: 'dialog',
    radiogroup: 'fieldset',
    radio: 'input[type=radio]',
    checkbox: 'input[type=checkbox]',
    textbox: 'textarea, input:not([type]), input[type=text], input[type=tel], input[type=email]',
    button: 'button',
    link: 'a[href]',
    heading: 'h1, h2, h3',
  };
  const root = document.querySelector('goodword-panel')?.shadowRoot;
  const all = (within: ParentNode | undefined | null, wanted: string) =>
    [...(within?.querySelectorAll<HTMLElement>(`${NATIVE[wanted]}, [role=${wanted}]`) ?? [])].filter(
      (element) => element.getClientRects().length > 0,
    );
  const text = (element?: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const nameOf = (element: HTMLElement) => {
    const by = element.getAttribute('aria-labelledby');
    const [label] = (element as HTMLInputElement).labels ?? [];
    return element.getAttribute('aria-label') ?? text(by ? root?.getElementById(by) : (label ?? element));
  };
  const found = all(row === undefined ? root : all(root, 'radiogroup')[row], role).filter(
    (element) => name === undefined || nameOf(element) === name,
  );
  const element = found[index] as (HTMLElement & Partial<HTMLInputElement>) | undefined;
  if (!root || !element) return { count: found.length };

  const middle = ({ x, y, width, height }: DOMRect) => ({ x: x + width / 2, y: y + height / 2 });
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  /** A radio button that is drawn as a tile lies under its label: that is what people tap. */
  const targets = [element, ...(element.labels ?? [])];
  let place: Seen['place'];
  for (const target of targets) {
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const before = middle(target.getBoundingClientRect());
    await nextFrame();
    await nextFrame();
    const after = middle(target.getBoundingClientRect());
    const hit = root.elementFromPoint(after.x, after.y);
    if (before.x === after.x && before.y === after.y && hit && target.contains(hit)) {
      place = after;
      break;
    }
  }
  return {
    count: found.length,
    text: text(element),
    hasFocus: element === root.activeElement,
    ...(element.value !== undefined && { value: element.value }),
    ...(element.checked !== undefined && { isChecked: element.checked }),
    ...(place && { place }),
  };
}
