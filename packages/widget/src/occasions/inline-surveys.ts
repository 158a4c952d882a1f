import type { Gate } from '../client/gate.ts';
import { watchElements } from './elements.ts';
import css from './frames.css?inline';

/** Fills a page's `<goodword-survey>`, or its `<goodword-share program>` with the share step: one at a time. */
export function watchSurveys(gate: Gate, signal: AbortSignal): void {
  let element: HTMLElement | undefined;

  async function fill(holder: HTMLElement): Promise<void> {
    const { programs } = await gate.config();
    const wanted = holder.getAttribute('program');
    const program =
      programs.find(({ id, display }) => (wanted ? id === wanted : display?.as === 'inline')) ??
      (wanted ? undefined : programs[0]);
    if (!program) return gate.log('no program', wanted);
    if (!holder.isConnected || element?.isConnected) return;
    element = holder;
    const alone = holder.localName === 'goodword-share';
    gate.open({ program, isForced: true, alone, frame: { css, kind: 'inline', into: holder } });
  }

  watchElements(
    (holder) => {
      if (
        holder.localName === 'goodword-survey' ||
        (holder.localName === 'goodword-share' && holder.hasAttribute('program'))
      )
        void fill(holder).catch(gate.log);
    },
    (holder) => {
      if (element !== holder) return;
      element = undefined;
      gate.close();
    },
    signal,
  );
}
