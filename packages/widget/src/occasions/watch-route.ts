const LOOK_MS = 500;

/** Tells when a single-page app has gone to another address. The page's own `history` stays as it is: nothing is wrapped. */
export function watchRoute(onChange: () => void, signal: AbortSignal): void {
  let { pathname, search } = location;
  const look = () => {
    if (location.pathname === pathname && location.search === search) return;
    ({ pathname, search } = location);
    onChange();
  };
  // Browsers without the Navigation API (Firefox before 147, Safari before 26.2) are asked now and then.
  // A page's own variable or element may have its name.
  const { navigation, Navigation } = window as { navigation?: EventTarget; Navigation?: unknown };
  if (typeof Navigation === 'function' && navigation instanceof Navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
  } else {
    const timer = setInterval(look, LOOK_MS);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}
