import { addStyles } from './add-styles.ts';
import type { PanelContext } from './context.ts';
import { inTime } from './in-time.ts';
import type { Late } from './late.ts';

/** Loads what comes after the questions: the steps, their sentences, and what the collector says of them. */
export async function loadLate(context: PanelContext, root: ShadowRoot & { isLate?: boolean }): Promise<Late> {
  const { gate, program, messages } = context;
  const address = `${gate.host}/v1/sites/${gate.site}/after?${gate.query()}&program=${program.id}`;
  const parts = Promise.all([
    import('../share/late-steps.tsx'),
    messages.after(),
    messages.share(),
    // Its time is over before that of all of them.
    inTime(fetch(address, { credentials: 'omit' }).then((it) => it.json())).catch(gate.log),
  ]);
  const [late, texts, sharing, reply] = await inTime(parts);
  // An error instead, as where no place is named, or somebody else's page: whoever has answered is thanked all the same.
  const after = reply?.thanks?.title && reply.recommend ? reply : { thanks: { title: texts.default.thanks.plain } };
  if (!root.isLate) addStyles(root, late.css);
  root.isLate = true;
  /** A modal is made anew for each of these steps: one that grows after a slow reply would count as a shift of the page. */
  const open = () => {
    const modal = root.querySelector<HTMLDialogElement>('dialog:not([open])');
    if (!modal) return;
    modal.showModal();
    root.querySelector('h2')?.focus();
  };
  return {
    createLateSteps(given) {
      // Drawn in a moment, by whoever has asked for the steps.
      if (!context.alone) queueMicrotask(open);
      const onTurn = () => {
        given.onTurn();
        open();
      };
      return late.createLateSteps({ ...given, onTurn });
    },
    messages: texts.default,
    sharing: sharing.default,
    context: Object.assign(context, { after }),
  };
}
