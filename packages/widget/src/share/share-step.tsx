import type { Channel } from '@goodword/protocol';
import { Component, type VNode } from 'preact';
import type { LateMessages } from '../languages/messages.ts';
import { Icon } from '../panel/icon.tsx';
import type { LateContext } from '../panel/late.ts';
import { ChannelButton } from './channel-button.tsx';
import { arrangeChannels, channelLink } from './channels.ts';
import type { Draft } from './draft.ts';
import { prepare, publish } from './recommendation.ts';
import { WordCard } from './word-card.tsx';

interface ShareProps {
  context: LateContext;
  messages: LateMessages;
  response: string | undefined;
  draft: Draft;
  /** What the customer wrote in the survey; may be empty. */
  comment: string;
  onDone: () => void;
}

interface ShareState {
  hasFailed?: boolean;
  /** A channel was tapped before the link was live. */
  isEarly?: boolean;
  isCopied?: boolean;
  /** The clipboard refused: the link is shown, to be copied by hand. */
  isRefused?: boolean;
  wasOpened?: boolean;
  /** The words did not arrive. */
  isUnpublished?: boolean;
}

/** A good word in the customer's own words, and the channels that it can travel by. The same for every score. */
export class ShareStep extends Component<ShareProps, ShareState> {
  override state: ShareState = {};
  wording = this.props.messages.share.wording;
  isTouch = matchMedia('(pointer: coarse)').matches;
  isApple =
    /iP(hone|ad|od)/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);

  override componentDidMount(): void {
    this.prepare();
  }

  /** The link is being made; publishing waits for it. */
  preparing: Promise<void> | undefined;

  prepare = (): void => {
    const { context, response, draft } = this.props;
    this.setState({ hasFailed: false });
    this.preparing = prepare(context, response, draft).then(
      () => this.setState({ isEarly: false }),
      () => this.setState({ hasFailed: true, isEarly: false }),
    );
  };

  async publish(): Promise<boolean> {
    const { context, draft } = this.props;
    await this.preparing;
    return publish(context, draft, this.wording).then(
      () => true,
      () => false,
    );
  }

  count(channel: Channel): void {
    const { context, response, draft } = this.props;
    if (!draft.code) return;
    context.send('share.opened', { program: context.program.id, response, code: draft.code, channel });
    this.setState({ wasOpened: true });
  }

  /** The tap is the customer's act: it opens their own app, and makes their words public. */
  tap = (channel: Channel, event: Event): void => {
    const { draft } = this.props;
    if (!draft.url) {
      event.preventDefault();
      this.setState({ isEarly: true });
      return;
    }
    void this.publish().then((isPublished) => isPublished || this.setState({ isUnpublished: true }));
    if (channel === 'copy') void this.copy(draft.url);
    else if (channel === 'device') void this.hand(draft.url);
    else this.count(channel);
  };

  async copy(url: string): Promise<void> {
    this.count('copy');
    try {
      await navigator.clipboard.writeText(url);
      this.setState({ isCopied: true, isRefused: false });
    } catch {
      this.setState({ isRefused: true });
    }
  }

  /** The device's own sheet tells when it was closed again: that is no share. */
  async hand(url: string): Promise<void> {
    const { context, draft } = this.props;
    const text = draft.words.trim();
    try {
      await navigator.share({ title: context.config.location?.name ?? '', ...(text && { text }), url });
      this.count('device');
    } catch (error) {
      if ((error as Error).name !== 'AbortError') this.setState({ isRefused: true });
    }
  }

  leave = async (): Promise<void> => {
    if (await this.publish()) this.props.onDone();
    else this.setState({ isUnpublished: true });
  };

  note(): VNode {
    const { context, messages } = this.props;
    const { share } = messages;
    const { hasFailed, isEarly, isCopied, isUnpublished } = this.state;
    if (hasFailed) {
      return (
        <span class="error">
          {share.failed}{' '}
          <button type="button" class="link" onClick={this.prepare}>
            {share.again}
          </button>
        </span>
      );
    }
    if (isUnpublished) return <span class="error">{context.messages.notSent}</span>;
    return <span>{isEarly ? share.preparing : isCopied ? share.linkCopied : share.opens}</span>;
  }

  override render(): VNode {
    const { context, messages, draft, comment } = this.props;
    const { config } = context;
    const { share } = messages;
    const { isCopied, isRefused, wasOpened } = this.state;
    const device = { isTouch: this.isTouch, canShare: Boolean(navigator.share) };
    const { first, others } = arrangeChannels(
      context.after.channels ?? (Object.keys(share.channels) as Channel[]),
      device,
    );
    const { url } = draft;
    const words = draft.words.trim();
    const word = { words, url: url ?? '', place: config.location?.name ?? '', isApple: this.isApple };
    const button = (channel: Channel) => (
      <ChannelButton
        key={channel}
        channel={channel}
        messages={messages}
        isFirst={channel === first}
        isCopied={channel === 'copy' && Boolean(isCopied)}
        href={url && channelLink(channel, word)}
        isLive={Boolean(url)}
        onTap={(event) => this.tap(channel, event)}
      />
    );
    return (
      <section class="turn">
        <div class="body">
          <h2 tabIndex={-1}>{context.after.recommend.title}</h2>
          {context.after.recommend.text && <p class="lead">{context.after.recommend.text}</p>}
          <WordCard
            context={context}
            messages={messages}
            draft={draft}
            comment={comment}
            onChange={() => this.setState({ isUnpublished: false })}
          />
          <p class="small consent">{this.wording}</p>
          {first && button(first)}
          <div class={others.includes('device') ? 'channels roomy' : 'channels'}>{others.map(button)}</div>
          {isRefused && (
            <label class="small">
              {share.copyYourself}
              <input class="field" readOnly value={url} ref={(field: HTMLInputElement | null) => field?.select()} />
            </label>
          )}
        </div>
        <footer>
          <p class="small" role="status">
            {isCopied && Icon('M4 10.5l4 4 8-9')}
            {this.note()}
          </p>
          <button type="button" class="quiet end" onClick={this.leave}>
            {words || wasOpened ? share.done : messages.noThanks}
          </button>
        </footer>
      </section>
    );
  }
}
