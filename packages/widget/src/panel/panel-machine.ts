import type { PageQuestion } from '@goodword/protocol';
import type { SurveyDraft } from '../client/memory.ts';
import type { PanelContext, QuestionParts } from './context.ts';
import { type Answers, isAnswered, mayGoOn } from './flow.ts';
import { inTime } from './in-time.ts';
import type { CreateLaterSteps, LaterSteps } from './later-steps.ts';
import { sendAnswers } from './send-answers.ts';

export interface PanelMachineParts {
  /** A survey that was begun before the page was loaded again. */
  draft: SurveyDraft | undefined;
  /** Makes what comes after the questions; there from the start where the share step is opened alone. */
  later: CreateLaterSteps | undefined;
  loadLater: (answers: Answers) => Promise<CreateLaterSteps>;
  /** Asks for everything again: the place or the language is another. */
  renew: () => Promise<void>;
  /** Takes the card away. */
  onClosed: () => void;
}

/** A question on its way to an answer: what its picture shows, and what that can do. */
export interface AskedStep extends QuestionParts {
  /** The questions on the way to this one, with it. */
  path: readonly string[];
  /** How many it will be, as far as the answers so far can tell. */
  steps: number;
  /** What is needed has an answer. */
  isReady: boolean;
  /** Something is asked of the collector, or being sent to it. */
  isBusy: boolean;
  /** What was sent did not arrive. */
  hasFailed: boolean;
  onNext: () => Promise<void>;
  onBack: () => void;
}

/** Shows what the card is at: a question, or the steps after the questions once they have begun. `isTurn`: it is another step than before. */
type Show = (asked: AskedStep | undefined, later: LaterSteps | undefined, isTurn?: boolean) => void;

/** Arrow keys pass through numbers on their way: one that is left at once was not given. */
const DEBOUNCE_MS = 400;
/** Within this time a 0 after a 1 makes it a 10. */
const SECOND_DIGIT_MS = 1_000;

/**
 * What the card is at: one question a step, then what the score calls for. Its state is a handful of variables; what leads
 * from one to the next stands here, and nothing of how it looks.
 */
export function createPanelMachine(context: PanelContext, parts: PanelMachineParts, show: Show) {
  const { draft, loadLater, renew, onClosed } = parts;
  const { client, alone, send, note, response } = context;
  const about = { program: context.program.id, response };
  /** `path`: the questions on the way to the one that is shown. */
  let { path = [], answers = {}, permitted = {}, sent = {} }: Partial<SurveyDraft> = draft ?? {};
  let later: LaterSteps | undefined;
  /** The customer wanted to go on without an answer that is needed. */
  let isHeld = false;
  let isBusy = false;
  let hasFailed = false;
  let isCompleted = alone;
  let isClosing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let digitAt = 0;

  const questions = () => context.program.questions;
  const following = (index: number) => context.rules?.following(questions(), answers, index) ?? index + 1;
  const has = (question: PageQuestion) => (context.further?.isAnswered ?? isAnswered)(question, answers[question.id]);

  const mayLeave = (index: number) => mayGoOn(questions(), has, index, following(index) >= questions().length);

  /** The question that is shown; -1 where none is asked. One that is not asked any more, since the place is another, leaves the path. */
  function current(): number {
    const indexOf = () => questions().findIndex(({ id }) => id === path.at(-1));
    while (path[0] && indexOf() < 0) path.pop();
    if (!path[0]) path = [questions()[following(-1)]?.id as string];
    return indexOf();
  }

  /** Sends the answers that are new, and keeps them for the case that the page is loaded again. */
  function save(): void {
    clearTimeout(timer);
    const { location } = context.config;
    if (sendAnswers(context, { answers, permitted, sent })) note('answered');
    if (isCompleted || !Object.keys(answers)[0]) return;
    client.tab.write({ draft: { ...about, location: location?.id, path, answers, permitted, sent } });
  }

  const forget = () => client.tab.write({ draft: undefined });

  function onAnswer(value: Answers[string], isTyping?: boolean): void {
    answers = { ...answers, [path.at(-1) as string]: value };
    isHeld = false;
    clearTimeout(timer);
    if (!isTyping) timer = setTimeout(save, DEBOUNCE_MS);
    redraw();
  }

  function onPermit(id: string): void {
    permitted[id] = !permitted[id];
    save();
    redraw();
  }

  function go(to: string[]): void {
    path = to;
    isHeld = hasFailed = false;
    onTurn();
  }

  /** "Next" and "Send". Thanks are said only for what the collector has. */
  async function onNext(): Promise<void> {
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
    isHeld = !mayLeave(index);
    if (isHeld) return redraw();
    const next = questions()[after];
    if (next) {
      save();
      return go([...path, next.id]);
    }
    // What was answered on a way that was not gone to its end is taken back.
    answers = Object.fromEntries(path.map((id) => [id, answers[id]]));
    save();
    if (!isCompleted) send('survey.completed', about);
    isCompleted = isBusy = true;
    forget();
    hasFailed = false;
    redraw();
    const [isDelivered, loaded] = await Promise.all([client.deliver(), loadLater(answers).catch(() => undefined)]);
    isBusy = false;
    hasFailed = !isDelivered;
    if (!isDelivered) return redraw();
    // All has arrived; where only the file of the next steps cannot be had, the card takes its leave.
    if (!loaded) return close();
    begin(loaded);
    onTurn();
  }

  function begin(create: CreateLaterSteps): void {
    later = create({ answers, onClose: close, redraw, onTurn });
  }

  function close(): void {
    if (isClosing) return;
    isClosing = true;
    save();
    if (!isCompleted) {
      send('survey.dismissed', about);
      if (!Object.keys(sent)[0]) note('dismissed');
      forget();
    }
    onClosed();
  }

  /** The question that is asked; nothing where the program has none. */
  function asked(): AskedStep | undefined {
    const index = current();
    const question = questions()[index];
    if (!question) return undefined;
    let steps = path.length;
    for (let at = following(index); at < questions().length; at = following(at)) steps++;
    return {
      context,
      question: context.rules?.fill(questions(), question, answers) ?? question,
      value: answers[question.id],
      isPermitted: permitted[question.id],
      path,
      steps,
      isReady: mayLeave(index),
      isHeld,
      isBusy,
      hasFailed,
      onAnswer,
      onPermit,
      onLeave: save,
      onNext,
      onBack: () => go(path.slice(0, -1)),
      redraw,
    };
  }

  const redraw = () => show(asked(), later);
  const onTurn = () => show(asked(), later, true);

  if (parts.later) begin(parts.later);
  return {
    /** A digit was typed, at a time of the page's clock in milliseconds: it answers a question for a score. */
    type(digit: number, atMs: number): void {
      const question = questions()[current()];
      if (isCompleted || question?.type !== 'score') return;
      onAnswer(!digit && answers[question.id] === 1 && atMs - digitAt < SECOND_DIGIT_MS ? 10 : digit);
      digitAt = atMs;
    },
    /** The customer has the first question before them. */
    noteShown(): void {
      if (isClosing) return;
      note('shown');
      send('survey.shown', { ...about, language: context.config.language });
    },
    save,
    /** The customer closes the card. */
    close,
    draw: redraw,
    /** The later steps in another language. */
    renew: () => later?.renew(),
    /** Leaves no trace; what was answered is sent. */
    remove(): void {
      isClosing = true;
      save();
      forget();
    },
  };
}
