import { render, type VNode } from 'preact';
import type { PanelContext } from '../client/panel-context.ts';
import { createAnswerBook } from './answer-book.ts';
import { type Answers, mayGoOn } from './flow.ts';
import { focusHeading } from './focus-heading.ts';
import { Header } from './header.tsx';
import { Icon } from './icon.tsx';
import type { Late } from './late.ts';
import { Question } from './questions/question.tsx';

interface PanelParts {
  root: ShadowRoot;
  /** Ends when the card goes. */
  signal: AbortSignal;
  /** There from the start where the share step is opened alone. */
  late: Late | undefined;
  loadLate: () => Promise<Late>;
  /** Takes the card away. */
  onClosed: () => void;
}

/** Arrow keys pass through numbers on their way: one that is left at once was not given. */
const SETTLE_MS = 400;
/** Within this time a 0 after a 1 makes it a 10. */
const SECOND_DIGIT_MS = 1_000;

/**
 * The card: one question a view, then what the score calls for. Its state is a handful of variables, and every change
 * draws it anew.
 */
export function createPanel(context: PanelContext, { root, signal, late, loadLate, onClosed }: PanelParts) {
  const { config, program, messages, alone, send, settle } = context;
  const { site, location, language } = config;
  const { questions } = program;
  const response = context.newId();
  const about = { program: program.id, response };
  const book = createAnswerBook(context, response);
  const { format } = new Intl.NumberFormat(language);
  let index = 0;
  let answers: Answers = {};
  /** The comments that may be shown, by question. */
  const permitted: Record<string, boolean> = {};
  /** The customer wanted to go on without an answer that is needed. */
  let isHeld = false;
  let isBusy = false;
  let hasFailed = false;
  let isCompleted = alone;
  let isClosing = false;
  let announcement: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let digitAt = 0;

  /** Sends the answers that are new. */
  function save(): void {
    clearTimeout(timer);
    if (book.save(answers, permitted)) settle('answered');
  }

  function answer(value: Answers[string], isTyping?: boolean): void {
    const { id } = questions[index] ?? {};
    if (id) answers = { ...answers, [id]: value };
    isHeld = false;
    clearTimeout(timer);
    if (!isTyping) timer = setTimeout(save, SETTLE_MS);
    draw();
  }

  function permit(id: string): void {
    permitted[id] = !permitted[id];
    save();
    draw();
  }

  function go(to: number): void {
    index = to;
    isHeld = hasFailed = false;
    draw();
    focusHeading(root);
  }

  /** "Next" and "Send". Thanks are said only for what the collector has. */
  async function next(): Promise<void> {
    if (isBusy) return;
    isHeld = !mayGoOn(questions, answers, index);
    if (isHeld) return draw();
    save();
    if (index < questions.length - 1) return go(index + 1);
    if (!isCompleted) send('survey.completed', about);
    isCompleted = isBusy = true;
    hasFailed = false;
    draw();
    const [isDelivered, loaded] = await Promise.all([context.deliver(), loadLate().catch(() => undefined)]);
    isBusy = false;
    hasFailed = !isDelivered;
    if (isDelivered) {
      // All has arrived; where only the file of the next steps cannot be had, the card takes its leave.
      if (!loaded) return close();
      late = loaded;
    }
    draw();
    if (late) focusHeading(root);
  }

  function close(): void {
    if (isClosing) return;
    isClosing = true;
    save();
    if (!isCompleted) {
      send('survey.dismissed', about);
      if (!book.hasAnswers()) settle('dismissed');
    }
    onClosed();
  }

  /** Keys pressed in the card are the card's: a page's own shortcuts never hear them. */
  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const { key, timeStamp, ctrlKey, metaKey, altKey } = event;
    if (key === 'Escape') close();
    const question = questions[index];
    if (isCompleted || question?.type !== 'score' || !/^\d$/.test(key) || ctrlKey || metaKey || altKey) return;
    answer(key === '0' && answers[question.id] === 1 && timeStamp - digitAt < SECOND_DIGIT_MS ? 10 : +key);
    digitAt = timeStamp;
  }

  function view(): VNode | false | undefined {
    const question = questions[index];
    return (
      question && (
        <section key={index} class="turn">
          <div class="body">
            <h2 id="q" tabIndex={-1}>
              {question.text}
            </h2>
            {question.hint && <p class="lead">{question.hint}</p>}
            {Question({
              question,
              value: answers[question.id],
              isPermitted: permitted[question.id],
              messages,
              format,
              onAnswer: answer,
              onPermit: permit,
              onLeave: save,
            })}
            {isHeld && (
              <p class="error" role="alert">
                {question.type === 'comment' ? messages.missingWords : messages.missingChoice}
              </p>
            )}
          </div>
          <footer>
            {index > 0 && (
              <button type="button" class="quiet back" onClick={() => go(index - 1)}>
                {Icon('M16 10H4M9 5l-5 5 5 5')}
                {messages.back}
              </button>
            )}
            <p class={hasFailed ? 'error' : 'small'} role="status">
              {hasFailed
                ? messages.notSent
                : questions[1] && messages.progress(format(index + 1), format(questions.length))}
            </p>
            <button
              type="button"
              class={mayGoOn(questions, answers, index) ? 'primary' : 'primary unready'}
              onClick={next}
            >
              {isBusy ? messages.sending : questions[index + 1] ? messages.next : messages.send}
            </button>
          </footer>
          {!index && (
            <p class="reader small">
              {Icon('M5 9h10v8H5zM7 9V6a3 3 0 016 0v3')}
              <span>
                {messages.reader(site.name)}{' '}
                {site.privacyUrl && (
                  <a href={site.privacyUrl} target="_blank" rel="noopener">
                    {messages.privacy}
                  </a>
                )}
              </span>
            </p>
          )}
        </section>
      )
    );
  }

  function draw(): void {
    render(
      <div
        // Made anew for the later steps: a card that grows after a slow reply would count as a shift of the page.
        key={late ? 'late' : 'early'}
        class="card"
        role="dialog"
        aria-label={location?.name ?? site.name}
        onKeyDown={onKeyDown}
      >
        {Header({ config, messages, onClose: close })}
        {late ? (
          <late.LateSteps
            context={late.context}
            messages={late.messages}
            response={alone ? undefined : response}
            answers={answers}
            onClose={close}
          />
        ) : (
          view()
        )}
        <p class="unseen" role="status">
          {announcement}
        </p>
      </div>,
      root,
    );
  }

  addEventListener('visibilitychange', save, { capture: true, signal });
  draw();
  if (!alone) {
    send('survey.shown', { ...about, language });
    // A live region speaks only of what changes after it is there.
    announcement = questions[0]?.text;
    setTimeout(() => isClosing || draw(), 100);
  }

  return {
    close,
    /** Leaves no trace; what was answered is sent. */
    remove(): void {
      isClosing = true;
      save();
      render(null, root);
    },
  };
}
