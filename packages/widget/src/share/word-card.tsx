import { MAX_NAME_LENGTH, MAX_TEXT_LENGTH } from '@goodword/protocol/limits';
import { Component, type VNode } from 'preact';
import type { LateMessages } from '../languages/messages.ts';
import { Icon } from '../panel/icon.tsx';
import type { LateContext } from '../panel/late.ts';
import type { Draft } from './draft.ts';

const MARK =
  'M14 1C6 3 1 9 1 16a6.5 6.5 0 107-6.4C8.5 7 11 5 15 4zM32 1c-8 2-13 8-13 15a6.5 6.5 0 107-6.4C26.5 7 29 5 33 4z';

interface WordCardProps {
  context: LateContext;
  messages: LateMessages;
  draft: Draft;
  /** What the customer wrote in the survey; may be empty. */
  comment: string;
  onChange: () => void;
}

/** The card that a friend sees. It is the editor too: the words are written where they will stand. */
export class WordCard extends Component<WordCardProps, { isEditing: boolean }> {
  override state = { isEditing: !this.props.draft.words };

  edit(change: Partial<Draft>, isEditing = true): void {
    Object.assign(this.props.draft, change);
    this.setState({ isEditing });
    this.props.onChange();
  }

  editor(): VNode {
    const { context, messages, draft, comment } = this.props;
    const { share } = messages;
    return (
      <div class="said">
        <textarea
          aria-label={share.words}
          placeholder={context.after.recommend.prompt}
          rows={3}
          maxLength={MAX_TEXT_LENGTH}
          value={draft.words}
          onInput={(event) => this.edit({ words: event.currentTarget.value })}
        />
        <input
          class="field"
          aria-label={share.name}
          placeholder={share.name}
          maxLength={MAX_NAME_LENGTH}
          autocomplete="given-name"
          value={draft.name}
          onInput={(event) => this.edit({ name: event.currentTarget.value })}
        />
        <div class="chips">
          {comment && !draft.words && (
            <button type="button" class="chip" onClick={() => this.edit({ words: comment }, false)}>
              {share.useComment}
            </button>
          )}
        </div>
      </div>
    );
  }

  override render(): VNode {
    const { context, messages, draft } = this.props;
    const { share } = messages;
    const place = context.config.location;
    const toEditor = () => this.setState({ isEditing: true });
    return (
      <div class="word">
        {context.after.photo && <img class="photo" src={context.after.photo} alt="" />}
        <div class="quote">
          <svg class="mark" viewBox="0 0 34 24" aria-hidden="true">
            <path d={MARK} />
          </svg>
          {this.state.isEditing ? (
            this.editor()
          ) : (
            <div class="said">
              {/* The words can be tapped as well; for keyboards and screen readers there is the button. */}
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same */}
              <p onClick={toEditor}>{draft.words}</p>
              <div class="chips">
                <span class="small">{draft.name.trim() || share.someone}</span>
                <button type="button" class="chip end" onClick={toEditor}>
                  {Icon('M4 16l.8-3.6 8-8 2.8 2.8-8 8z')}
                  {share.edit}
                </button>
              </div>
            </div>
          )}
        </div>
        <div class="place">
          {Icon(
            'M10 17.5s5.5-4.7 5.5-9a5.5 5.5 0 00-11 0c0 4.3 5.5 9 5.5 9zM10 10.3a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.6z',
          )}
          <p class="small">
            <b>{place?.name}</b>
            {place?.address}
          </p>
        </div>
      </div>
    );
  }
}
