/** The marks between which a page is measured. The page sets the first where the subject's tag stands. */
export const MARKS = { start: 'bench:start', shown: 'bench:shown' };
/** What {@link watchPage} calls once the survey is on the screen. */
export const SHOWN_BINDING = 'benchShown';

/**
 * Runs in the page, before its own scripts, so it can use nothing from outside: marks when the element that `shown`
 * leads to (selectors, one for each shadow root on the way) is on the screen, and calls the binding.
 */
export function watchPage({ shown, mark, binding }) {
  if (window !== window.top) return;

  const find = () => {
    let scope = document;
    for (const selector of shown) {
      scope = (scope.shadowRoot ?? scope).querySelector(selector);
      if (!scope) return undefined;
    }
    return scope;
  };
  const isOnScreen = (element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const isInside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    const isVisible = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return width > 0 && height > 0 && isInside && isVisible;
  };
  const look = () => {
    const element = find();
    if (!element || !isOnScreen(element)) return requestAnimationFrame(look);
    // A frame's callbacks come before it is drawn, the next message after.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      performance.mark(mark);
      window[binding]('');
    };
    return port2.postMessage('');
  };
  // Looking at every frame from the start would cost as much as a small widget does.
  const waiting = new MutationObserver(() => {
    if (!document.querySelector(shown[0])) return;
    waiting.disconnect();
    requestAnimationFrame(look);
  });
  waiting.observe(document, { childList: true, subtree: true });
}
