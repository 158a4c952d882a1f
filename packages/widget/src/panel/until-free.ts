import type { Client } from '../client/client.ts';
import type { OpeningNow } from '../client/opening.ts';
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
  /** Where somebody wants it now, only what keeps it from being used at all is waited for. */
  opening: Pick<OpeningNow, 'isForced' | 'isCurrent'>;
  client: Pick<Client, 'log'>;
}

/** Waits until the page is done with what comes before our question: nothing was shown that nobody could see or had time for. */
export async function untilFree({ root, isReached, place, opening, client }: PageParts): Promise<void> {
  const beganMs = Date.now();
  // A field may have the focus from the start; one in a closed shadow root is heard of when somebody writes.
  let typedMs = focused()?.matches(EDITABLE) ? beganMs : 0;
  const listening = new AbortController();
  const onInput = () => {
    typedMs = Date.now();
  };
  document.addEventListener('input', onInput, { capture: true, signal: listening.signal });
  // One that is not wanted any more waits for nothing.
  for (let last = ''; opening.isCurrent(); ) {
    const isNew = Date.now() - beganMs < FURNITURE_MS;
    const isTyping = Date.now() - typedMs < QUIET_MS;
    // A page's `<iframe name="hidden">` stands under that name, too.
    const isUseless = document.hidden === true || !isReached(root);
    const reason = isUseless
      ? 'nobody could use what is shown'
      : opening.isForced
        ? undefined
        : whyBusy({ isNew, isTyping, place: place(root.host as HTMLElement) });
    if (!reason) break;
    if (reason !== last) client.log('the page is busy:', reason);
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
  if (document.pointerLockElement) return 'it has taken the pointer for itself';
  if (document.querySelector(':active')) return 'something is being pressed or dragged';
  if (isTyping) return 'somebody is writing';
  if (isSeen('[aria-modal=true]')) return 'it shows a dialog';
  if (contentOfPage()?.closest(ASIDE) || [...document.querySelectorAll(ASIDE)].some(isMostOfPage))
    return 'its own content is put aside';
  if (!isNew) return undefined;
  if (isSeen('dialog[open],[role=alertdialog]')) return 'it shows a dialog';
  // What is typed there, such as the number of a card, tells nobody outside.
  if (focused()?.localName === 'iframe') return 'somebody is at work in a frame';
  const { width, height } = windowSize();
  const inFront = [fixedAt(width / 2, height / 2), fixedAt(...place)];
  return inFront.some(isInFront) ? 'something of its own stands in front of it' : undefined;
}

const ASIDE = '[inert],[aria-hidden=true]';

const isSeen = (selector: string) =>
  [...document.querySelectorAll(selector)].some((each) => each.checkVisibility({ visibilityProperty: true }));

/** What a page is there for, where it says so: a headline may stand in its head. */
const contentOfPage = () => document.querySelector('main,[role=main]') ?? document.querySelector('h1');

const countIn = (element: Element) => element.querySelectorAll('*').length;
const isMostOfPage = (element: Element) => countIn(element) * 2 > countIn(document.querySelector('body') ?? element);

/** By what scrolls: a page may have an `innerHeight` of its own. */
function windowSize(): { width: number; height: number } {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  return { width: clientWidth, height: clientHeight };
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
  const page = contentOfPage();
  if (page ? fixed.contains(page) : isMostOfPage(fixed)) return false;
  // An element of somebody else's with nothing to be seen in it has it in a closed root.
  const isClosed = fixed.localName.includes('-') && !fixed.shadowRoot && !fixed.firstElementChild;
  return (
    isClosed || isVeil(fixed) || fixed.matches(PRESSED) || (fixed.shadowRoot ?? fixed).querySelector(PRESSED) !== null
  );
}

const PRESSED = 'button,a,input,iframe,[role=button]';

/** It covers the window and was put above the page on purpose: behind a dialog of old, or while something is loaded. */
function isVeil(fixed: Element): boolean {
  const { width, height } = windowSize();
  const { offsetWidth = 0, offsetHeight = 0 } = fixed as HTMLElement;
  return +getComputedStyle(fixed).zIndex > 0 && offsetWidth >= width && offsetHeight >= height;
}

/** What has the focus, through open shadow roots. */
function focused(): Element | null | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}
