import type { PageProgram } from '@goodword/protocol';
import type { Client, Occasions } from '../client/client.ts';
import type { Frame } from '../client/opening.ts';
import { audienceRefusal } from './audience-refusal.ts';
import { deviceKind } from './device-kind.ts';
import { watchElements } from './elements.ts';
import css from './frames.css?inline';
import { watchSurveys } from './inline-surveys.ts';
import { heardOf, passed, pointerLeft, scrolledTo } from './moments.ts';
import { openModal } from './open-modal.ts';
import { createSideTab, type SideTab } from './side-tab.ts';
import { watchRoute } from './watch-route.ts';

/** All occasions to ask but the plainest, a card in the corner after a while: rules, moments, elements, a side tab, a modal. */
export function createOccasions(client: Client): Occasions {
  const { tab, device, heard } = client;
  const ending = new AbortController();
  const { signal } = ending;
  /** Ends what a program waits for, by its id. */
  const waits: Record<string, AbortController> = {};
  const tabs: Record<string, SideTab> = {};

  const seePage = () => tab.write({ pages: (tab.read().pages ?? 0) + 1 });
  seePage();
  watchRoute(() => {
    seePage();
    for (const each of Object.values(waits)) each.abort();
    client.plan();
  }, signal);

  /** The number that chance gave this device for a program. */
  function drawOf(id: string): number {
    const { draws = {} } = device.read();
    const draw = draws[id] ?? Math.random() * 100;
    device.write({ draws: { ...draws, [id]: draw } });
    return draw;
  }

  watchSurveys(client, signal);
  // Other elements of the page have files of their own.
  let embeds: Promise<() => void> | undefined;
  const loadEmbeds = async () => {
    const config = await client.config();
    return (await client.load('elements', config)).watchEmbeds(client, signal);
  };
  watchElements(
    client,
    () => {
      embeds ??= loadEmbeds();
      embeds.catch(client.log);
    },
    signal,
  );

  async function showTab(program: PageProgram, wait: AbortSignal): Promise<void> {
    const frame: Frame = { css, kind: 'tab' };
    const press = (isOpen: boolean) => {
      if (isOpen) return frame.dismiss?.();
      client.open({ program, isForced: true, frame });
      made.turn(true);
    };
    tabs[program.id]?.remove();
    const made = await createSideTab(client, program, press);
    tabs[program.id] = made;
    const remove = () => made.remove();
    if (wait.aborted) remove();
    wait.addEventListener('abort', remove);
  }

  return {
    refusal(program) {
      const reason = audienceRefusal(program, {
        href: location.href,
        device: deviceKind(),
        draw: () => drawOf(program.id),
        pages: tab.read().pages ?? 1,
        heard,
      });
      // A tab asks nobody: it is there for who wants to say something, whatever the waiting periods are.
      return reason ?? (program.display?.as === 'tab' ? '' : undefined);
    },
    async due(program) {
      const { event, delaySeconds, scrollPercent, exitIntent } = program.trigger;
      const wait = new AbortController();
      waits[program.id]?.abort();
      waits[program.id] = wait;
      signal.addEventListener('abort', () => wait.abort());
      if (event) await heardOf(event, heard, wait.signal);
      await passed(delaySeconds, wait.signal);
      if (scrollPercent) await scrolledTo(scrollPercent, wait.signal);
      if (exitIntent) await pointerLeft(wait.signal);
      if (program.display?.as !== 'tab' || wait.signal.aborted) return;
      await showTab(program, wait.signal);
      // The tab waits for the customer, not for a moment.
      await new Promise(() => {});
    },
    frame: ({ display }) => (display?.as === 'modal' ? { css, kind: 'modal', open: openModal } : undefined),
    renew: () => void embeds?.then((renew) => renew()).catch(client.log),
    closed() {
      for (const each of Object.values(tabs)) each.turn(false);
    },
    stop: () => ending.abort(),
  };
}
