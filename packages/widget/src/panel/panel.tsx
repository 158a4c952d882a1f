import { say } from '../languages/say.ts';
import { draw } from '../render/draw.ts';
import { h, type VNode } from '../render/vnode.ts';
import { CommonQuestion } from './common-question.tsx';
import type { PanelContext } from './context.ts';
import { Header } from './header.tsx';
import { Icon } from './icon.tsx';
import type { LaterSteps } from './later-steps.ts';
import { type AskedStep, createPanelMachine, type PanelMachineParts } from './panel-machine.ts';

interface PanelParts extends PanelMachineParts {
  root: ShadowRoot;
  /** Ends when the card goes. */
  signal: AbortSignal;
}

/** The card as it looks: every change of what it is at (`panel-machine.ts`) draws it anew. */
export function createPanel(context: PanelContext, parts: PanelParts) {
  const { root, signal } = parts;
  const { alone, frame } = context;
  const kind = frame?.kind;
  const isInline = kind === 'inline';
  const machine = createPanelMachine(context, parts, show);
  const { close, save, type } = machine;
  /** How often another step came. */
  let turns = 0;
  let announcement: string | null | undefined;

  function onKeyDown(event: KeyboardEvent): void {
    const { key, timeStamp, ctrlKey, metaKey, altKey } = event;
    const isEscape = key === 'Escape';
    // The key is the input method's. (Safari says so only by the number.)
    if (event.isComposing || event.keyCode === 229) {
      if (isEscape) event.preventDefault();
      return;
    }
    if (isEscape && !isInline) close();
    if (/^\d$/.test(key) && !(ctrlKey || metaKey || altKey)) type(+key, timeStamp);
  }

  function show(asked: AskedStep | undefined, later: LaterSteps | undefined, isTurn?: boolean): void {
    const Tag = kind === 'modal' ? 'dialog' : 'div';
    if (isTurn) {
      turns++;
      // The new heading is heard instead.
      announcement = undefined;
    }
    draw(root, [
      <Tag
        // Made anew for each of the later steps: a card that grows after a slow reply would count as a shift of the page.
        key={later && !isInline ? turns : 0}
        class="card"
        role={isInline ? 'group' : 'dialog'}
        aria-labelledby="who"
        onKeyDown={onKeyDown}
        // A browser closes a modal by itself: with Escape wherever the focus is, with Back on Android.
        onClose={close}
      >
        {Header(context, !isInline && close)}
        {later ? later.render() : asked && Question(asked)}
        <p class="unseen" role="status">
          {announcement}
        </p>
      </Tag>,
    ]);
    if (!isTurn) return;
    frame?.open?.(root);
    const heading = root.querySelector('h2');
    // Where all of the card scrolls, or the page that it stands in.
    heading?.scrollIntoView({ block: 'nearest' });
    // The button that was pressed is gone: a screen reader goes on from the new heading.
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
  }

  if (frame) frame.dismiss = close;
  // The second click of a double click falls on what the first has brought: it is not meant for that.
  const once = (event: Event) => {
    const { detail, target } = event as MouseEvent;
    if (detail < 2 || !(target as Element).closest('button,a')) return;
    event.preventDefault();
    event.stopPropagation();
  };
  root.addEventListener('click', once, { capture: true, signal });
  document.addEventListener('visibilitychange', save, { capture: true, signal });
  machine.draw();
  if (!alone) {
    // A live region speaks only of what changes after it is there.
    announcement = root.querySelector('h2')?.textContent;
    setTimeout(machine.draw, 100);
  }
  return machine;
}

/** A question with what leads on from it and back. */
function Question(step: AskedStep): VNode {
  const { context, question, value, path, steps, isHeld, isBusy, hasFailed } = step;
  const { messages, config, format, further } = context;
  const { site } = config;
  const usual = question.type === 'comment' ? messages.missingWords : messages.missingChoice;
  /** What to write instead; nothing where the question says so itself. */
  const missing = isHeld ? (further ? further.missing(question, value) : usual) : undefined;
  return (
    <section key={question.id} class="turn">
      <div class="body">
        <h2 id="q" tabIndex={-1}>
          {question.text}
        </h2>
        {question.hint && <p class="lead">{question.hint}</p>}
        {further?.render(step) || CommonQuestion(step)}
        {further?.decline(step)}
        {missing !== undefined && (
          <p class="error" id="e" role="alert">
            {missing}
          </p>
        )}
      </div>
      <footer>
        {path[1] && (
          <button type="button" class="quiet back" onClick={step.onBack}>
            {Icon('M16 10H4M9 5l-5 5 5 5')}
            {messages.back}
          </button>
        )}
        <p class={hasFailed ? 'error' : 'small'} role="status">
          {hasFailed
            ? messages.notSent
            : steps > 1 && say(messages.progress, { step: format(path.length), steps: format(steps) })}
        </p>
        <button
          type="button"
          class={step.isReady ? 'primary' : 'primary unready'}
          aria-busy={isBusy}
          onClick={step.onNext}
        >
          {isBusy ? messages.sending : steps === path.length ? messages.send : messages.next}
        </button>
      </footer>
      {!path[1] && (
        <p class="reader small">
          {Icon('M5 9h10v8H5zM7 9V6a3 3 0 016 0v3')}
          <span>
            {say(messages.reader, { site: site.name })}{' '}
            {site.privacyUrl && (
              <a href={site.privacyUrl} target="_blank" rel="noopener">
                {messages.privacy}
              </a>
            )}
          </span>
        </p>
      )}
    </section>
  );
}
