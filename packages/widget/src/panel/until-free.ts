import type { Gate } from '../client/gate.ts';
import type { isReached, place } from './might-be-busy.ts';

const LOOK_MS = 500;
/** Who has not written for so long is not writing. */
const QUIET_MS = 1_500;
/** What has stood in front of a page for so long is part of it: a column, a map, a banner that nobody minds. */
const FURNITURE_MS = 60_000;

const EDITABLE = 'input,textarea,select,[contenteditable]';

interface PageParts {
  root: ShadowRoot;
  isReached: typeof isReached;
  place: typeof place;
  /** Somebody wants it now: only what keeps it from being used at all is waited for. */
  isForced: boolean | undefined;
  gate: Pick<Gate, 'log'>;
}

/** Waits until the page is done with what comes before our question: nothing was shown that nobody could see or had time for. */
export async function untilFree({ root, isReached, place, isForced, gate }: PageParts): Promise<void> {
  const beganMs = Date.now();
  let typedMs = beganMs;
  const listening = new AbortController();
  const onInput = () => {
    typedMs = Date.now();
  };
  document.addEventListener('input', onInput, { capture: true, signal: listening.signal });
  for (let last = ''; ; ) {
    const isNew = Date.now() - beganMs < FURNITURE_MS;
    const isTyping = Date.now() - typedMs < QUIET_MS;
    const isUseless = document.hidden || !isReached(root);
    const reason = isUseless
      ? 'nobody could use what is shown'
      : isForced
        ? undefined
        : whyBusy({ isNew, isTyping, place: place(root) });
    if (!reason) break;
    if (reason !== last) gate.log('the page is busy:', reason);
    last = reason;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  listening.abort();
}

interface SoFar {
  place: readonly [x: number, y: number];
  /** The page is waited for since less than a minute. */
  isNew: boolean;
  /** Somebody has written something a moment ago. */
  isTyping: boolean;
}

function whyBusy({ isNew, isTyping, place }: SoFar): string | undefined {
  if (document.fullscreenElement) return 'something fills the screen';
  if (document.querySelector(':active')) return 'something is being pressed or dragged';
  if (isTyping && focused()?.matches(EDITABLE)) return 'somebody is writing';
  if ([...document.querySelectorAll('[aria-modal=true]')].some((each) => each.checkVisibility()))
    return 'it shows a dialog';
  if (document.querySelector('main,[role=main],h1')?.closest('[inert],[aria-hidden=true]'))
    return 'its own content is put aside';
  const inFront = [fixedAt(innerWidth / 2, innerHeight / 2), fixedAt(...place)];
  const isCovered = isNew && inFront.some(isInFront);
  return isCovered ? 'something of its own stands in front of it' : undefined;
}

/** What is fixed in the window at a point, through open shadow roots. */
function fixedAt(x: number, y: number): Element | undefined {
  let at = document.elementFromPoint(x, y);
  for (;;) {
    const inner = at?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  while (at && getComputedStyle(at).position !== 'fixed') {
    const { parentNode }: Element = at;
    at = parentNode instanceof ShadowRoot ? parentNode.host : at.parentElement;
  }
  return at ?? undefined;
}

/** A dialog, a banner, a chat: something to press, fixed in the window, and not the page itself. */
function isInFront(fixed: Element | undefined): boolean {
  if (!fixed) return false;
  const page = document.querySelector('main,[role=main],h1');
  const isPage = page ? fixed.contains(page) : countIn(fixed) * 2 > countIn(document.body);
  if (isPage) return false;
  // An element of somebody else's with nothing to be seen in it has it in a closed root.
  const isClosed = fixed.localName.includes('-') && !fixed.shadowRoot && !fixed.firstElementChild;
  return isClosed || (fixed.shadowRoot ?? fixed).querySelector('button,a,input,iframe,[role=button]') !== null;
}

/** What has the focus, through open shadow roots. */
function focused(): Element | null | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

const countIn = (element: Element) => element.querySelectorAll('*').length;
