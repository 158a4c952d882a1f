/** Ends after so many seconds. */
export function passed(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1_000);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Ends when the page was scrolled so far; at once where it fits the window. */
export function scrolledTo(percent: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement ?? document.documentElement;
      const room = scrollHeight - clientHeight;
      // A pixel may be lost to rounding.
      if (room < 2 || (scrollTop + 1) / room >= percent / 100) resolve();
    };
    look();
    document.addEventListener('scroll', look, { passive: true, signal });
  });
}

/** Ends when the pointer leaves through the top of the page, where tabs and the address are. */
export function pointerLeft(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ clientY, relatedTarget }: MouseEvent) => {
      if (clientY <= 0 && !relatedTarget) resolve();
    };
    document.addEventListener('mouseout', look, { passive: true, signal });
  });
}

/** Ends when the page tracks this; at once where it has. */
export function heardOf(name: string, heard: readonly string[], signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const look = () => heard.includes(name) && resolve();
    look();
    document.addEventListener('goodword:track', look, { signal });
  });
}
