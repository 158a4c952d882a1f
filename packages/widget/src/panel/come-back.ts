import type { Host } from './make-host.ts';

/** A page that takes the card away so often means it. */
const MOST_RETURNS = 9;

interface ComeBackParts {
  host: Host;
  root: ShadowRoot;
  /** An element of the page that holds it; absent: it stands beside the body. */
  into: HTMLElement | undefined;
  /** Has ended once it was taken away by ourselves. */
  signal: AbortSignal;
}

/** Puts what is ours back where the page has taken it away from, as it was; whether it could. */
export function comeBack({ host, root, into, signal }: ComeBackParts): boolean {
  if (signal.aborted) return true;
  // In another document it has lost its styles.
  if (host.ownerDocument !== document) return false;
  if (host.isConnected) return true;
  const parent = into ?? document.documentElement;
  const { returns = 0 } = host;
  if (!parent.isConnected || returns >= MOST_RETURNS) return false;
  host.returns = returns + 1;
  parent.append(host);
  if (into) return true;
  host.showPopover();
  const dialog = root.querySelector('dialog');
  if (!dialog) return true;
  // Open still by its attribute, and not in front any more.
  dialog.open = false;
  dialog.showModal();
  return true;
}
