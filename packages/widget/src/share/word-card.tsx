import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '@goodword/protocol/limits';
import { Counter } from '../panel/counter.tsx';
import { Icon } from '../panel/icon.tsx';
import { h, type VNode } from '../render/vnode.ts';
import type { Draft } from './draft.ts';
import type { StepParts } from './step-parts.ts';

const MARK =
  'M14 1C6 3 1 9 1 16a6.5 6.5 0 107-6.4C8.5 7 11 5 15 4zM32 1c-8 2-13 8-13 15a6.5 6.5 0 107-6.4C26.5 7 29 5 33 4z';

/** The card that a friend sees. It is the editor too: the words are written where they will stand. */
export function createWordCard(parts: StepParts, comment: string, onChange: () => void) {
  const { draft, redraw } = parts;
  let isEditing = !draft.words;

  function edit(change: Partial<Draft>, goesOn = true): void {
    Object.assign(draft, change);
    isEditing = goesOn;
    onChange();
  }
  function toEditor(): void {
    isEditing = true;
    redraw();
  }

  /** What was written, or the field for it; the name beside it; and the way from one to the other. */
  function said(): VNode {
    const { share } = parts.messages;
    return (
      <div key={`${isEditing}`} class="said">
        {isEditing ? (
          [
            <textarea
              aria-label={share.words}
              placeholder={parts.context.after.recommend?.prompt}
              rows={3}
              maxLength={MAX_TEXT_LENGTH}
              value={draft.words}
              onInput={(event) => edit({ words: event.currentTarget.value })}
            />,
            Counter(parts.context.format, draft.words, MAX_TEXT_LENGTH),
          ]
        ) : (
          // The words can be tapped as well; for keyboards and screen readers there is the button.
          // biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same
          <p onClick={toEditor}>{draft.words}</p>
        )}
        <label>
          <input
            class="field"
            aria-label={share.name}
            placeholder={share.name}
            maxLength={MAX_NAME_LENGTH}
            autocomplete="given-name"
            value={draft.name}
            onInput={(event) => edit({ name: event.currentTarget.value }, isEditing)}
          />
          {Counter(parts.context.format, draft.name, MAX_NAME_LENGTH)}
        </label>
        <div class="chips">
          {isEditing ? (
            // It keeps its room: a card that gets smaller while somebody speaks or pastes would count as a shift of the page.
            comment && (
              <button
                type="button"
                class="chip"
                disabled={!!draft.words}
                onClick={() => edit({ words: comment }, false)}
              >
                {share.useComment}
              </button>
            )
          ) : (
            <button type="button" class="chip end" onClick={toEditor}>
              {Icon('M4 16l.8-3.6 8-8 2.8 2.8-8 8z')}
              {share.edit}
            </button>
          )}
        </div>
      </div>
    );
  }

  return (): VNode => {
    const { config, after } = parts.context;
    return (
      <div class="word">
        {after.photo && <img class="photo" src={after.photo} alt="" />}
        <div class="quote">
          <svg class="mark" viewBox="0 0 34 24" aria-hidden="true">
            <path d={MARK} />
          </svg>
          {said()}
        </div>
        <div class="place">
          {Icon(
            'M10 17.5s5.5-4.7 5.5-9a5.5 5.5 0 00-11 0c0 4.3 5.5 9 5.5 9zM10 10.3a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.6z',
          )}
          <p class="small">
            <b>
              <bdi>{config.location?.name}</bdi>
            </b>
            <bdi>{config.location?.address}</bdi>
          </p>
        </div>
      </div>
    );
  };
}
