import type { OpenPanel, PanelContext } from '../client/panel-context.ts';
import { addStyles } from './add-styles.ts';
import { followKeyboard } from './follow-keyboard.ts';
import { hostDialogClosed } from './host-dialog-closed.ts';
import type { Late } from './late.ts';
import css from './panel.css?inline';
import { createPanel } from './panel.tsx';
import { theme } from './theme.ts';

/** As long as the card takes to leave. */
const LEAVE_MS = 120;

/** Shows the card, once the client says that it still may. */
export async function openPanel(context: PanelContext): Promise<OpenPanel | undefined> {
  // The newest thing that the card needs of a browser; older ones show nothing rather than something broken.
  if (!CSS.supports('color:light-dark(red,red)')) return undefined;
  const { config, messages } = context;
  const host = document.createElement('goodword-panel');
  const root = host.attachShadow({ mode: 'open' });
  const loadLate = async (): Promise<Late> => {
    const [late, texts, reply] = await Promise.all([
      import('../share/late-steps.tsx'),
      messages.late(),
      fetch(context.afterUrl, { credentials: 'omit' }),
    ]);
    const after = await reply.json();
    addStyles(root, late.css);
    return { LateSteps: late.LateSteps, messages: texts.default, context: { ...context, after } };
  };
  const late = context.alone ? await loadLate() : undefined;
  await hostDialogClosed();
  if (!context.claim()) return undefined;

  host.popover = 'manual';
  host.dir = messages.direction;
  host.lang = config.language;
  addStyles(root, css + theme(config.site));
  // Beside the body, since a page may replace what is in it.
  document.documentElement.append(host);
  host.showPopover();
  const listening = new AbortController();
  const { signal } = listening;
  followKeyboard(host, signal);

  let before: EventTarget | null = null;
  root.addEventListener('focusin', (event) => {
    before ??= (event as FocusEvent).relatedTarget;
  });

  const close = () => {
    const hadFocus = root.activeElement;
    listening.abort();
    panel.remove();
    host.remove();
    if (hadFocus) (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  };
  const onClosed = () => {
    host.className = 'leaving';
    setTimeout(() => {
      close();
      context.closed();
    }, LEAVE_MS);
  };
  const panel = createPanel(context, { root, signal, late, loadLate, onClosed });
  return { close };
}
