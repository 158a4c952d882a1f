import type { Client } from '../client/client.ts';
import type { Frame } from '../client/opening.ts';
import { watchElements } from './elements.ts';
import css from './frames.css?inline';

/** Calls once at least an edge of it is in the window. */
function whenSeen(host: Element, act: () => void): void {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    act();
  });
  observer.observe(host);
}

/** Fills a page's `<goodword-survey>`, or its `<goodword-share program>` with the share step: one at a time. */
export function watchSurveys(client: Client, signal: AbortSignal): void {
  let frame: (Frame & { into: HTMLElement }) | undefined;

  async function fill(holder: HTMLElement): Promise<void> {
    const { programs } = await client.config();
    // WebKit tells of what has come before it tells of what has gone.
    await new Promise((resolve) => setTimeout(resolve));
    const wanted = holder.getAttribute('program');
    const program =
      programs.find(({ id, display }) => (wanted ? id === wanted : display?.as === 'inline')) ??
      (wanted ? undefined : programs[0]);
    if (!program) return client.log('no program', wanted);
    // One that was only moved has its card still.
    if (!holder.isConnected || frame?.into.querySelector('goodword-panel')?.isConnected) return;
    frame = { css, kind: 'inline', into: holder, whenSeen };
    const alone = holder.localName === 'goodword-share';
    client.open({ program, isForced: true, alone, frame });
  }

  watchElements(
    client,
    (holder) => {
      if (
        holder.localName === 'goodword-survey' ||
        (holder.localName === 'goodword-share' && holder.hasAttribute('program'))
      )
        void fill(holder).catch(client.log);
    },
    signal,
  );
}
