import type { Client } from '../client/client.ts';
import type { OpeningNow, OpenPanel } from '../client/opening.ts';
import { addStyles } from './add-styles.ts';
import type { PanelContext } from './context.ts';
import type { Answers } from './flow.ts';
import { inTime } from './in-time.ts';
import { keepInside } from './keep-inside.ts';
import type { CreateLaterSteps } from './later-steps.ts';
import { makeHost } from './make-host.ts';
import { isReached, mightBeBusy, place } from './might-be-busy.ts';
import css from './panel.css?inline';
import { createPanel } from './panel.tsx';
import { theme } from './theme.ts';

export { addStyles, keepInside, makeHost, theme };

/** A window that is lower has no room for a card with its header and footer. */
const LOW_PX = 400;
/** As long as the card takes to leave. */
const LEAVE_MS = 120;

/** Shows the card, once the client says that it still may. */
export async function openPanel(given: Client, opening: OpeningNow): Promise<OpenPanel | undefined> {
  const host = makeHost('goodword-panel');
  host.style.color = 'light-dark(red,red)';
  // The newest thing that the card needs of a browser; older ones show nothing rather than something broken. (Not by `CSS`, which a
  // page may have of its own.) The same where a library of 2009 (Prototype.js before 1.7) writes every list in JSON as a text: no
  // answer would arrive.
  if (!host.style.color || 'toJSON' in []) return undefined;
  const client: Client = { ...given, deliver: () => inTime(given.deliver()).catch(() => false) };
  const { frame, alone = false, isCurrent, closed } = opening;
  const { device, tab, load } = client;
  const { id } = opening.program;
  const left = tab.read().draft;
  const draft = !alone && left?.program === id ? left : undefined;
  if (draft?.location !== undefined && !(await client.config()).location) client.choose(draft.location);
  const root = host.attachShadow({ mode: 'open' });
  keepInside(root);
  const response = draft?.response ?? Date.now() + client.newId(9);

  /** Where the page or a token has named the place, nobody is asked for it. */
  let asksPlace: boolean | undefined;
  /** What depends on the language and on the location; with the items that chance has chosen. */
  const read = async () => {
    const config = await client.config();
    const given = config.programs.find((each) => each.id === id) ?? opening.program;
    const isPool = given.questions.some((each) => 'pick' in each || 'shuffle' in each);
    const [{ default: messages }, file, rules] = await Promise.all([
      load('language', config),
      given.more && import('../questions/further-questions.ts'),
      (given.rules || config.visit || isPool) && import('../rules/rules.ts'),
    ]);
    const further = file && (await file.loadFurtherQuestions(messages, given));
    // Where no country is named, Arabic is written with its own digits.
    const locale = config.language.replace(/^ar$/, 'ar-u-nu-arab');
    // The first number format of a page takes a browser 20 ms and more; up to a hundred, most languages write what we do.
    const format = locale === config.language ? String : new Intl.NumberFormat(locale).format;
    asksPlace ??= !config.location;
    const questions = given.questions.filter(({ type }) => asksPlace || type !== 'location');
    const arranged = questions.map((question) =>
      rules && question.type === 'drivers'
        ? { ...question, items: rules.chosenByChance(response, question.items, question) }
        : (further?.shuffle(question, response) ?? question),
    );
    return {
      config,
      program: { ...given, questions: arranged },
      messages,
      visitLine: rules && config.visit ? await rules.visitLine(config.visit, { messages, locale }) : undefined,
      further,
      rules: rules || undefined,
      locale,
      format,
    };
  };
  const context: PanelContext = {
    ...(await read()),
    client,
    response,
    alone,
    frame,
    send: (type, fields, unseen) =>
      client.send(type, { location: context.config.location?.id, ...fields } as typeof fields, unseen),
    note: (outcome) => device.write({ outcomes: { ...device.read().outcomes, [id]: [outcome, Date.now()] } }),
  };
  // What was begun about one place is not gone on with about another.
  const isHere = (id: string | undefined) => id === context.config.location?.id;
  if (draft && !isHere(draft.location)) return undefined;

  const loadLater = async (answers: Answers): Promise<CreateLaterSteps> =>
    (await inTime(import('./load-later-steps.ts'))).loadLaterSteps(context, root, answers);
  const later = alone ? await loadLater({}) : undefined;

  const dress = () => {
    host.dir = context.messages.direction;
    host.lang = context.config.language;
  };
  dress();
  const { into } = frame ?? {};
  const looks = await theme(context.config.site, into ?? document.documentElement);
  addStyles(root, css + looks + (frame?.css ?? '') + (context.further?.css ?? ''));
  if (frame) host.className = frame.kind;
  const listening = new AbortController();
  const { signal } = listening;
  let panel: ReturnType<typeof createPanel> | undefined;
  const inPage = () => import('./in-host-page.ts');
  host.gone = async () => {
    if (signal.aborted) return;
    const isBack =
      // A document that was opened anew has no root yet, and has taken all listeners along.
      (into ?? (document.documentElement as Element | null))?.isConnected &&
      (await inPage()
        .then(({ comeBack }) => comeBack({ host, root, into, signal }))
        .catch(client.log));
    if (isBack) return;
    // What was answered is kept, and gone on with when the card is opened again.
    panel?.save();
    listening.abort();
    host.remove();
    closed();
  };
  if (!into) {
    // Beside the body, since a page may replace what is in it.
    document.documentElement.append(host);
    host.popover = 'manual';
    host.showPopover();
    if (mightBeBusy(root)) await (await inPage()).untilFree({ root, isReached, place, opening, client });
  }
  // A slow phone's finger is heard between the two halves of this work.
  await new Promise((resolve) => setTimeout(resolve));
  const viewport = window.visualViewport;
  const follow = () =>
    inTime(import('./follow-keyboard.ts').then(({ followKeyboard }) => followKeyboard(host, signal))).catch(client.log);
  // Most windows stay as they are. A page's own variable may have the name of the visible part.
  if (viewport && viewport.height < LOW_PX) await follow();
  else viewport?.addEventListener?.('resize', follow, { once: true, signal });

  let before: EventTarget | null = null;
  root.addEventListener('focusin', (event) => {
    before ??= (event as FocusEvent).relatedTarget;
  });

  const remove = () => {
    const hadFocus = root.activeElement;
    listening.abort();
    panel?.remove();
    host.remove();
    if (hadFocus) (before as HTMLElement | null)?.focus?.({ preventScroll: true });
  };
  const onClosed = () => {
    host.classList.add('leaving');
    setTimeout(() => {
      remove();
      closed();
    }, LEAVE_MS);
  };
  const renew = async () => {
    Object.assign(context, await read());
    await panel?.renew();
    dress();
    panel?.draw();
  };
  const claim = () => {
    if (!isCurrent() || !(draft || opening.isForced || !client.isRefused(opening.program))) return false;
    into?.append(host);
    panel = createPanel(context, {
      root,
      signal,
      later,
      loadLater,
      onClosed,
      renew,
      draft,
    });
    // Only what is drawn was shown.
    if (!alone && !draft) frame?.whenSeen ? frame.whenSeen(host, panel.noteShown) : panel.noteShown();
    return true;
  };
  // Two tabs may get here at the same time; where the browser has locks, one goes first.
  const { locks } = navigator;
  if (
    signal.aborted ||
    into?.isConnected === false ||
    !(await (locks ? locks.request(client.site, claim).catch(claim) : claim()))
  ) {
    listening.abort();
    host.remove();
    return undefined;
  }
  frame?.open?.(root);
  return { close: remove, renew: async () => isHere((await client.config()).location?.id) && renew() };
}
