/** Where a card with a header, two lines of a question and a footer has no room left: there all of it scrolls as one. */
const LOW_PX = 400;

/**
 * Tells the style sheet how high the visible window is and how much of its end the keyboard covers, so that the
 * sheet stands on the keys. A pinch zoom shrinks the visible window too, and is left alone.
 */
export function followKeyboard({ style, classList }: HTMLElement, signal: AbortSignal): void {
  const viewport = window.visualViewport;
  if (!viewport) return;
  const follow = () => {
    if (viewport.scale > 1.01) return;
    style.setProperty('--gw-covered', `${Math.max(0, innerHeight - viewport.height - viewport.offsetTop) || 0}px`);
    style.setProperty('--gw-room', `${viewport.height}px`);
    classList.toggle('low', viewport.height < LOW_PX);
  };
  // First, since a page's own variable may have its name: then this fails, and nothing is told.
  viewport.addEventListener('resize', follow, { signal });
  viewport.addEventListener('scroll', follow, { signal });
  follow();
}
