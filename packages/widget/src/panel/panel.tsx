import type { PageQuestion } from '@goodword/protocol';
import type { SurveyDraft } from '../client/memory.ts';
import { say } from '../languages/say.ts';
import { draw } from '../render/draw.ts';
import { h, type VNode } from '../render/vnode.ts';
import { createAnswerBook } from './answer-book.ts';
import { CommonQuestion } from './common-question.tsx';
import type { PanelContext } from './context.ts';
import { type Answers, isAnswered, mayGoOn } from './flow.ts';
import { Header } from './header.tsx';
import { Icon } from './icon.tsx';
import { inTime } from './in-time.ts';
import type { CreateLaterSteps, LaterSteps } from './later-steps.ts';

interface PanelParts {
  root: ShadowRoot;
  /** Ends when the card goes. */
  signal: AbortSignal;
  /** There from the start where the share step is opened alone. */
  laterSteps: CreateLaterSteps | undefined;
  loadLaterSteps: (answers: Answers) => Promise<CreateLaterSteps>;
  /** Takes the card away. */
  onClosed: () => void;
  /** Asks for everything again: the place or the language is another. */
  renew: () => Promise<void>;
  /** A survey that was begun before the page was loaded again. */
  draft: SurveyDraft | undefined;
}

/** Arrow keys pass through numbers on their way: one that is left at once was not given. */
const DEBOUNCE_MS = 400;
/** Within this time a 0 after a 1 makes it a 10. */
const SECOND_DIGIT_MS = 1_000;

/**
 * The card: one question a step, then what the score calls for. Its state is a handful of variables, and every change
 * draws it anew.
 */
export function createPanel(context: PanelContext, parts: PanelParts) {
  const { root, signal, loadLaterSteps, onClosed, renew, draft } = parts;
  const { client, alone, send, note, response, frame } = context;
  const isInline = frame?.kind === 'inline';
  const about = { program: context.program.id, response };
  const book = createAnswerBook(context, draft?.sent ?? {});
  let answers: Answers = draft?.answers ?? {};
  const permitted = draft?.permitted ?? {};
  /** The questions on the way to the one that is shown. */
  let path = draft?.path ?? [];
  let laterSteps: LaterSteps | undefined;
  /** How often another step came. */
  let turns = 0;
  /** The customer wanted to go on without an answer that is needed. */
  let isHeld = false;
  let isBusy = false;
  let hasFailed = false;
  let isCompleted = alone;
  let isClosing = false;
  let announcement: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let digitAt = 0;

  const questions = () => context.program.questions;
  const following = (index: number) => context.rules?.following(questions(), answers, index) ?? index + 1;
  const has = (question: ReturnType<typeof questions>[number]) =>
    (context.further?.isAnswered ?? isAnswered)(question, answers[question.id]);

  /** The question that is shown. One that is not asked any more, since the place is another, leaves the path. */
  function current(): number {
    for (;;) {
      const index = questions().findIndex(({ id }) => id === path.at(-1));
      if (index >= 0) return index;
      if (!path.pop()) path = [questions()[following(-1)]?.id ?? ''];
    }
  }

  /** Sends the answers that are new, and keeps them for the case that the page is loaded again. */
  function save(): void {
    clearTimeout(timer);
    const { location } = context.config;
    if (book.save(answers, permitted)) note('answered');
    if (isCompleted || !Object.keys(answers)[0]) return;
    const program = about.program;
    client.tab.write({
      draft: { program, response, location: location?.id, path, answers, permitted, sent: book.sent },
    });
  }

  function answer(value: Answers[string], isTyping?: boolean): void {
    const id = path.at(-1);
    if (id) answers = { ...answers, [id]: value };
    isHeld = false;
    clearTimeout(timer);
    if (!isTyping) timer = setTimeout(save, DEBOUNCE_MS);
    redraw();
  }

  function permit(id: string): void {
    permitted[id] = !permitted[id];
    save();
    redraw();
  }

  function go(to: string[]): void {
    path = to;
    isHeld = hasFailed = false;
    turn();
  }

  /** Another step: the button that was pressed is gone, and a screen reader goes on from the new heading. */
  function turn(): void {
    turns++;
    // The new heading is heard instead.
    announcement = undefined;
    redraw();
    frame?.open?.(root);
    const heading = root.querySelector('h2');
    // Where all of the card scrolls, or the page that it stands in.
    heading?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
  }

  /** "Next" and "Send". Thanks are said only for what the collector has. */
  async function next(): Promise<void> {
    if (isBusy) return;
    const question = questions()[current()];
    const place = question?.type === 'location' && answers[question.id];
    // One that is declined is none.
    if (typeof place === 'string' && place !== context.config.location?.id) {
      isBusy = true;
      redraw();
      client.choose(place);
      // Answers that belong to no place would be counted nowhere: better tried again.
      hasFailed = await inTime(renew()).then(
        () => false,
        () => true,
      );
      isBusy = false;
      if (hasFailed) return redraw();
    }
    const index = current();
    const after = following(index);
    isHeld = !mayGoOn(questions(), has, index, after >= questions().length);
    if (isHeld) return redraw();
    const later = questions()[after];
    if (later) {
      save();
      return go([...path, later.id]);
    }
    // What was answered on a way that was not gone to its end is taken back.
    answers = Object.fromEntries(path.map((id) => [id, answers[id]]));
    save();
    if (!isCompleted) send('survey.completed', about);
    isCompleted = isBusy = true;
    client.tab.write({ draft: undefined });
    hasFailed = false;
    redraw();
    const [isDelivered, loaded] = await Promise.all([client.deliver(), loadLaterSteps(answers).catch(() => undefined)]);
    isBusy = false;
    hasFailed = !isDelivered;
    if (!isDelivered) return redraw();
    // All has arrived; where only the file of the next steps cannot be had, the card takes its leave.
    if (!loaded) return close();
    begin(loaded);
    turn();
  }

  function begin(create: CreateLaterSteps): void {
    laterSteps = create({ answers, onClose: close, redraw, onTurn: turn });
  }

  function close(): void {
    if (isClosing) return;
    isClosing = true;
    save();
    if (!isCompleted) {
      send('survey.dismissed', about);
      if (!book.hasAnswers()) note('dismissed');
      client.tab.write({ draft: undefined });
    }
    onClosed();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const { key, timeStamp, ctrlKey, metaKey, altKey } = event;
    const isEscape = key === 'Escape';
    // The key is the input method's. (Safari says so only by the number.)
    if (event.isComposing || event.keyCode === 229) {
      if (isEscape) event.preventDefault();
      return;
    }
    if (isEscape && !isInline) close();
    const question = questions()[current()];
    if (isCompleted || question?.type !== 'score' || !/^\d$/.test(key) || ctrlKey || metaKey || altKey) return;
    answer(key === '0' && answers[question.id] === 1 && timeStamp - digitAt < SECOND_DIGIT_MS ? 10 : +key);
    digitAt = timeStamp;
  }

  /** What to write instead; nothing where the question says so itself. */
  function missing(question: PageQuestion): string | undefined {
    const { further, messages } = context;
    const said = further ? further.missing(context, question, answers[question.id]) : '';
    return said === '' ? (question.type === 'comment' ? messages.missingWords : messages.missingChoice) : said;
  }

  function render(): VNode {
    const { messages, config, format, further, rules } = context;
    const { site } = config;
    const index = current();
    const asked = questions()[index];
    if (!asked) return;
    const question = rules?.fill(questions(), asked, answers) ?? asked;
    const value = answers[question.id];
    let steps = path.length;
    for (let at = following(index); at < questions().length; at = following(at)) steps++;
    const isLast = steps === path.length;
    const said = isHeld ? missing(question) : undefined;
    const given = {
      context,
      question,
      value,
      isPermitted: permitted[question.id],
      isHeld,
      onAnswer: answer,
      onPermit: permit,
      onLeave: save,
      redraw,
    };
    return (
      <section key={question.id} class="turn">
        <div class="body">
          <h2 id="q" tabIndex={-1}>
            {question.text}
          </h2>
          {question.hint && <p class="lead">{question.hint}</p>}
          {further?.render(given) || CommonQuestion(given)}
          {further?.decline(given)}
          {said !== undefined && (
            <p class="error" id="e" role="alert">
              {said}
            </p>
          )}
        </div>
        <footer>
          {path[1] && (
            <button type="button" class="quiet back" onClick={() => go(path.slice(0, -1))}>
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
            class={mayGoOn(questions(), has, index, isLast) ? 'primary' : 'primary unready'}
            aria-busy={isBusy}
            onClick={next}
          >
            {isBusy ? messages.sending : isLast ? messages.send : messages.next}
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

  function redraw(): void {
    const Tag = frame?.kind === 'modal' ? 'dialog' : 'div';
    draw(root, [
      <Tag
        // Made anew for each of the later steps: a card that grows after a slow reply would count as a shift of the page.
        key={laterSteps && !isInline ? turns : 'early'}
        class="card"
        role={isInline ? 'group' : 'dialog'}
        aria-labelledby="who"
        onKeyDown={onKeyDown}
        // A browser closes a modal by itself: with Escape wherever the focus is, with Back on Android.
        onClose={close}
      >
        {Header(context, !isInline && close)}
        {laterSteps ? laterSteps.render() : render()}
        <p class="unseen" role="status">
          {announcement}
        </p>
      </Tag>,
    ]);
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
  if (parts.laterSteps) begin(parts.laterSteps);
  redraw();
  if (!alone) {
    const noteShown = () => {
      if (isClosing) return;
      note('shown');
      send('survey.shown', { ...about, language: context.config.language });
    };
    if (!draft) frame?.whenSeen ? frame.whenSeen(root.host, noteShown) : noteShown();
    // A live region speaks only of what changes after it is there.
    announcement = questions()[current()]?.text;
    setTimeout(() => isClosing || redraw(), 100);
  }

  return {
    draw: redraw,
    save,
    /** The later steps in another language. */
    renew: () => laterSteps?.renew(),
    /** Leaves no trace; what was answered is sent. */
    remove(): void {
      isClosing = true;
      save();
      client.tab.write({ draft: undefined });
      draw(root, []);
    },
  };
}
