import type { Channel } from '@goodword/protocol';
import { Icon } from '../panel/icon.tsx';
import { h, type View } from '../render/view.ts';
import { ChannelButton } from './channel-button.tsx';
import { arrangeChannels, channelLink } from './channels.ts';
import type { StepParts } from './late-steps.tsx';
import { prepare, publish } from './recommendation.ts';
import { createWordCard } from './word-card.tsx';

interface ShareParts {
  /** What the customer wrote in the survey; may be empty. */
  comment: string;
  onDone: () => void;
}

/** The step, while it is open. */
export interface ShareStep {
  view(): View;
}

/** A good word in the customer's own words, and the channels that it can travel by. The same for every score. */
export function createShareStep(parts: StepParts, { comment, onDone }: ShareParts): ShareStep {
  const { context, draft, redraw } = parts;
  /** The sentence that stands beside the words when they are published. */
  const wording = () => parts.messages.share.wording;
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const isApple =
    /iP(hone|ad|od)/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  let hasFailed = false;
  /** A channel was tapped before the link was live. */
  let isEarly = false;
  let isCopied = false;
  /** The clipboard refused: the link is shown, to be copied by hand. */
  let isRefused = false;
  let wasOpened = false;
  /** The words did not arrive. */
  let isUnpublished = false;
  /** The link is being made; publishing waits for it. */
  let preparing: Promise<void> | undefined;

  const wordCard = createWordCard(parts, comment, () => {
    isUnpublished = false;
    redraw();
  });

  function makeLink(): void {
    hasFailed = false;
    preparing = prepare(context, draft).catch(() => {
      hasFailed = true;
    });
    preparing.then(() => {
      isEarly = false;
      redraw();
    });
  }

  async function publishNow(): Promise<boolean> {
    const agreed = wording();
    await preparing;
    isUnpublished = await publish(context, draft, agreed).then(
      () => false,
      () => true,
    );
    if (isUnpublished) redraw();
    return !isUnpublished;
  }

  function count(channel: Channel): void {
    if (!draft.code) return;
    const response = context.alone ? undefined : context.response;
    context.send('share.opened', { program: context.program.id, response, code: draft.code, channel });
    wasOpened = true;
    redraw();
  }

  /** The tap is the customer's act: it opens their own app, and makes their words public. */
  function tap(channel: Channel, event: Event): void {
    if (!draft.url) {
      event.preventDefault();
      isEarly = true;
      redraw();
      return;
    }
    void publishNow();
    if (channel === 'copy') void copy(draft.url);
    else if (channel === 'device') void hand(draft.url);
    else count(channel);
  }

  async function copy(url: string): Promise<void> {
    count('copy');
    try {
      await navigator.clipboard.writeText(url);
      isCopied = true;
      isRefused = false;
    } catch {
      isRefused = true;
    }
    redraw();
  }

  /** The device's own sheet tells when it was closed again: that is no share. */
  async function hand(url: string): Promise<void> {
    const text = draft.words.trim();
    try {
      await navigator.share({ title: context.config.location?.name ?? '', ...(text && { text }), url });
      count('device');
    } catch (error) {
      isRefused = (error as Error).name !== 'AbortError';
      redraw();
    }
  }

  function note(): View {
    const { share } = parts.messages;
    if (hasFailed) {
      return (
        <span class="error">
          {share.failed}{' '}
          <button type="button" class="link" onClick={makeLink}>
            {share.again}
          </button>
        </span>
      );
    }
    if (isUnpublished) return <span class="error">{context.messages.notSent}</span>;
    return <span>{isEarly ? share.preparing : isCopied ? share.linkCopied : share.opens}</span>;
  }

  makeLink();
  return {
    view() {
      const { share, noThanks } = parts.messages;
      const { recommend, channels } = parts.context.after;
      const { url } = draft;
      const device = { isTouch, canShare: Boolean(navigator.share) };
      const { first, others } = arrangeChannels(channels ?? (Object.keys(share.channels) as Channel[]), device);
      const words = draft.words.trim();
      const word = { words, url: url ?? '', place: context.config.location?.name ?? '', isApple };
      const button = (channel: Channel) =>
        ChannelButton({
          channel,
          messages: parts.messages,
          isFirst: channel === first,
          isCopied: channel === 'copy' && isCopied,
          href: url && channelLink(channel, word),
          isLive: Boolean(url),
          onTap: (event) => tap(channel, event),
        });
      return [
        <div class="body">
          <h2 tabIndex={-1}>{recommend.title}</h2>
          {recommend.text && <p class="lead">{recommend.text}</p>}
          {wordCard()}
          <p class="small consent">{wording()}</p>
          {first && button(first)}
          <div class={others.includes('device') ? 'channels roomy' : 'channels'}>{others.map(button)}</div>
          {isRefused && (
            <label class="small">
              {share.copyYourself}
              <input class="field" readOnly value={url} ref={(field) => (field as HTMLInputElement).select()} />
            </label>
          )}
        </div>,
        <footer>
          <p class="small" role="status">
            {isCopied && Icon('M4 10.5l4 4 8-9')}
            {note()}
          </p>
          <button type="button" class="quiet end" onClick={async () => (await publishNow()) && onDone()}>
            {words || wasOpened ? share.done : noThanks}
          </button>
        </footer>,
      ];
    },
  };
}
