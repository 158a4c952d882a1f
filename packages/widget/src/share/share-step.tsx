import type { AnyChannel } from '@goodword/protocol';
import { say } from '../languages/say.ts';
import { Icon } from '../panel/icon.tsx';
import { h, type View } from '../render/view.ts';
import { ChannelButton } from './channel-button.tsx';
import { DEFAULT_CHANNELS, FIRST_CHANNELS } from './channel-table.ts';
import { addressFor, arrangeChannels, channelLink } from './channels.ts';
import type { fittingWords } from './fit-words.ts';
import type { More } from './more.tsx';
import { prepare, publish } from './recommendation.ts';
import type { StepParts } from './step-parts.ts';
import type { Word } from './word.ts';
import { createWordCard } from './word-card.tsx';

/** 280 signs of X less 24 for the link, each weighing two; and a link among them counts as 23. */
const SURELY_FITS = 100;

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
  const { gate } = context;
  /** The sentence that stands beside the words when they are published. */
  const wording = () => say(parts.messages.share.wording, { site: context.config.site.name });
  /** What the customer gets, and has to be told wherever their words go. */
  const disclosure = () => {
    const { offer } = parts.context.after;
    return offer?.customer && offer.disclosure;
  };
  const isTouch = matchMedia('(pointer: coarse)').matches;
  const isApple =
    /iP(hone|ad|od)/.test(navigator.userAgent) || (/Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 1);
  const device = { isTouch, canShare: Boolean(navigator.share) };
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
  /** The channels that few need are a file of their own. */
  let more: More | undefined;
  let isMore = false;
  let fit: typeof fittingWords | undefined;

  const wordCard = createWordCard(parts, comment, () => {
    isUnpublished = false;
    redraw();
    void loadFit().catch(gate.log);
  });

  function makeLink(): void {
    hasFailed = false;
    preparing = prepare(context, draft).catch(() => {
      hasFailed = true;
    });
    preparing
      .then(() => {
        isEarly = false;
        redraw();
      })
      .catch(gate.log);
  }

  const rowOf = (channel: AnyChannel) => FIRST_CHANNELS[channel] ?? more?.rowOf(channel);
  const arranged = () =>
    arrangeChannels(
      parts.context.after.channels ?? more?.usual ?? (DEFAULT_CHANNELS.split(' ') as AnyChannel[]),
      device,
    );

  /** What cuts words for a network is loaded once they may be too long for the strictest, in which a sign may weigh two. */
  async function loadFit(): Promise<void> {
    if (fit || draft.words.length < SURELY_FITS) return;
    fit = (await import('./fit-words.ts')).fittingWords;
    redraw();
  }

  /** Loads them where the row shows one, or where they are wanted. */
  async function loadMore(isWanted?: boolean): Promise<void> {
    const { first, row } = arranged();
    const { channels = [] } = await gate.load('panel', context.config);
    if (more || !(isWanted || channels[0] || [first, ...row].some((each) => each && !rowOf(each)))) return;
    const { createMore } = await import('./more.tsx');
    more = createMore({
      channels,
      language: context.config.language,
      isTouch,
      redraw,
      onOpen(channel) {
        void publishNow();
        count(channel);
      },
    });
    redraw();
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

  function count(channel: AnyChannel): void {
    if (!draft.code) return;
    const response = context.alone ? undefined : context.response;
    context.send('share.opened', { program: context.program.id, response, code: draft.code, channel });
    wasOpened = true;
    redraw();
  }

  /** The tap is the customer's act: it opens their own app, and makes their words public. */
  function tap(channel: AnyChannel, event: Event): void {
    if (!draft.url) {
      event.preventDefault();
      isEarly = true;
      redraw();
      return;
    }
    if (more?.unfolds(channel) && !more.turn(channel)) return;
    void publishNow();
    if (channel === 'copy') void copy(addressFor(draft.url, channel));
    else if (channel === 'device') void hand(addressFor(draft.url, channel));
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
    const text = [draft.words.trim(), disclosure()].filter(Boolean).join('\n\n');
    try {
      await navigator.share({ title: context.config.location?.name ?? '', ...(text && { text }), url });
      count('device');
    } catch (error) {
      isRefused = (error as Error).name !== 'AbortError';
      redraw();
    }
  }

  function note(): View {
    const { sharing } = parts;
    if (hasFailed) {
      return (
        <span class="error">
          {sharing.failed}{' '}
          <button type="button" class="link" onClick={makeLink}>
            {sharing.again}
          </button>
        </span>
      );
    }
    if (isUnpublished) return <span class="error">{context.messages.notSent}</span>;
    return <span>{isEarly ? sharing.preparing : isCopied ? sharing.linkCopied : sharing.opens}</span>;
  }

  function button(channel: AnyChannel, word: Word, isFirst = false): View {
    const row = rowOf(channel);
    if (!row) return undefined;
    const { sharing, messages } = parts;
    const names: Record<string, string | undefined> = sharing.channels;
    const copied = channel === 'copy' && isCopied;
    const name = (isFirst && messages.share.by[channel as 'copy']) || (names[channel] ?? row.name ?? '');
    const href = draft.url && channelLink(row, { ...word, url: addressFor(draft.url, channel) }, fit);
    const unfolds = more?.unfolds(channel);
    const isAct = !row.link || unfolds === true;
    // A site's own that leads nowhere allowed is not offered.
    if (row.make && draft.url && !href) return undefined;
    return ChannelButton({
      channel,
      icon: row.icon,
      name: copied ? sharing.copied : isMore && channel === 'device' ? sharing.apps : name,
      isFirst,
      isCopied: copied,
      isAct,
      isOpen: unfolds ? more?.isOpen(channel) : undefined,
      href: isAct ? undefined : href,
      isLive: Boolean(draft.url),
      onTap: (event) => tap(channel, event),
    });
  }

  makeLink();
  void loadMore().catch(gate.log);
  void loadFit().catch(gate.log);
  return {
    view() {
      const { sharing, messages } = parts;
      const { recommend } = parts.context.after;
      if (!recommend) return undefined;
      const { url } = draft;
      const shown = arranged();
      const words = draft.words.trim();
      const { offer, campaign } = parts.context.after;
      const word = {
        words,
        note: disclosure(),
        url: url ?? '',
        place: context.config.location?.name ?? '',
        isApple,
      };
      return [
        <div class="body">
          <h2 tabIndex={-1}>{recommend.title}</h2>
          {campaign && <p class="lead">{campaign}</p>}
          {recommend.text && <p class="lead">{recommend.text}</p>}
          {wordCard()}
          {offer && (
            <p class="small consent">
              <b>{offer.friend}</b> {offer.disclosure}
            </p>
          )}
          {/* Without words nothing becomes public. */}
          {words && (
            <p key="wording" class="small consent">
              {wording()}
            </p>
          )}
          {shown.first && button(shown.first, word, true)}
          <div class="channels">
            {shown.row.map((each) => button(each, word))}
            {shown.more[0] &&
              ChannelButton({
                channel: 'device',
                icon: FIRST_CHANNELS.device?.icon ?? '',
                name: sharing.channels.device,
                isAct: true,
                isOpen: isMore,
                isLive: true,
                onTap() {
                  isMore = !isMore;
                  redraw();
                  void loadMore(true).catch(gate.log);
                },
              })}
          </div>
          {isMore && more && (
            <div key="more" class="channels">
              {shown.more.map((each) => button(each, word))}
            </div>
          )}
          {more?.view(word, sharing, fit)}
          {isRefused && (
            <label class="small">
              {sharing.copyYourself}
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
            {words || wasOpened ? messages.share.done : messages.noThanks}
          </button>
        </footer>,
      ];
    },
  };
}
