/** What a page may listen to for shortcuts, drop zones, carousels, focus traps, menus that close on a click beside them. */
export const INPUT = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'select', 'selectionchange'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'paste', 'copy', 'cut'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'mousemove', 'mouseover', 'mouseout'],
  ...[
    'pointerdown',
    'pointerup',
    'pointermove',
    'pointerover',
    'pointerout',
    'pointercancel',
    'wheel',
    'DOMMouseScroll',
  ],
  ...['dragstart', 'drag', 'dragenter', 'dragover', 'dragleave', 'dragend', 'drop', 'focusin', 'focusout'],
];

/** A script for a page's head: `heard` has what reached its document or window, with the element that it came from. */
export const HEARS = `<script>
  heard = [];
  for (const type of ${JSON.stringify(INPUT)}) for (const at of [document, window])
    at.addEventListener(type, ({ target }) => heard.push(type + ' from ' + target.localName));
</script>`;

/** An expression that has each kind of input begin in an element within one of ours, and in `input` of the page. */
export const inputIn = (element: string, within: string) => `(() => {
  const root = document.querySelector('${element}').shadowRoot;
  for (const type of ${JSON.stringify(INPUT)}) for (const at of [root.querySelector('${within}'), document.querySelector('input')])
    at.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
})()`;

/** An expression: what was heard of ours, and how many kinds of input in the page's own field. */
export const HEARD = `[
  [...new Set(heard)].filter((each) => / from goodword-/.test(each)),
  new Set(heard.filter((each) => each.endsWith(' from input'))).size,
]`;
