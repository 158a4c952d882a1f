import type { AnyChannel } from '@goodword/protocol';
import { say } from '../languages/say.ts';
import { Icon } from '../panel/icon.tsx';
import { h, type VNode } from '../render/vnode.ts';
import { ChannelButton } from './channel-button.tsx';
import { type ChannelRow, FIRST_CHANNELS } from './channel-table.ts';
import { addressFor, arrangeChannels, channelLink } from './channels.ts';
import type { fittingWords } from './fit-words.ts';
import type { FurtherChannels } from './further-channels.tsx';
import { prepare, publish } from './recommendation.ts';
import type { StepParts } from './step-parts.ts';
import type { Word } from './word.ts';
import { createWordCard } from './word-card.tsx';

/** 280 signs of X less 24 for the link, each weighing two; and a link among them counts as 23. */
const SURELY_FITS = 100;

/** What is offered where the program names nothing, as far as it tells who stands in the row: the file behind "More" names the rest. */
const USUAL = [...Object.keys(FIRST_CHANNELS), 'telegram', 'linkedin'] as AnyChannel[];

/** The step, while it is open. */
export interface ShareStep {
  render(): VNode;
}

/** A good word in the customer's own words, and the channels that it can travel by. The same for every score. */
export function createShareStep(parts: StepParts): ShareStep {
  const { context, answers, draft, redraw, onClose, go } = parts;
  const { client } = context;
  /** The sentence that stands beside the words when they are published. */
  const wording = () => say(parts.messages.share.wording, { site: context.config.site.name });
  const isTouch = matchMedia('(pointer: coarse)').matches;
  // An iPad may say that it is a Mac, none of which is touched.
  const isApple = /iP(hone|ad|od)|Mac/.test(navigator.userAgent) && navigator.maxTouchPoints > 0;
  const device = { isTouch, canShare: !!navigator.share };
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
  let further: FurtherChannels | undefined;
  let isUnfolded = false;
  let fit: typeof fittingWords | undefined;

  const question = context.program.questions.find(({ type }) => type === 'comment');
  const comment = question && answers[question.id];
  const wordCard = createWordCard(parts, typeof comment === 'string' ? comment.trim() : '', () => {
    isUnpublished = false;
    redraw();
    void loadFit().catch(client.log);
  });

  function makeLink(): void {
    hasFailed = false;
    preparing = prepare(context, draft)
      .catch(() => {
        hasFailed = true;
      })
      .then(() => {
        isEarly = false;
        redraw();
      })
      .catch(client.log);
  }

  const arranged = () => arrangeChannels(parts.context.after.channels ?? further?.usual ?? USUAL, device);

  /** What cuts words for a network is loaded once they may be too long for the strictest, in which a sign may weigh two. */
  async function loadFit(): Promise<void> {
    if (fit || draft.words.length < SURELY_FITS) return;
    fit = (await import('./fit-words.ts')).fittingWords;
    redraw();
  }

  /** Loads them where the row shows one, or where they are wanted. */
  async function loadFurther(isWanted?: boolean): Promise<void> {
    const { first, row } = arranged();
    const { channels = [] } = await client.load('panel', context.config);
    if (
      further ||
      !(isWanted || channels[0] || [first, ...row].some((each) => each && (each === 'device' || !FIRST_CHANNELS[each])))
    )
      return;
    const { createFurtherChannels } = await import('./further-channels.tsx');
    further = await createFurtherChannels({
      parts,
      channels,
      isTouch,
      onOpen(channel) {
        void publishNow();
        count(channel);
      },
      onRefuse() {
        isRefused = true;
        redraw();
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

  async function done(): Promise<void> {
    if (!(await publishNow())) return;
    // Who has published something is told how to take it back.
    if (context.alone && !draft.published) onClose();
    else void go('thanks');
  }

  function count(channel: AnyChannel): void {
    if (!draft.code) return;
    const response = context.alone ? undefined : context.response;
    context.send('share.opened', { program: context.program.id, response, code: draft.code, channel });
    wasOpened = true;
    redraw();
  }

  /** The tap is the customer's act: it opens their own app, and makes their words public. */
  function tap(channel: AnyChannel, word: Word, event: Event): void {
    // The sheet is handed what is shared by a file of its own.
    if (!draft.url || (channel === 'device' && !further)) {
      event.preventDefault();
      isEarly = true;
      redraw();
      return;
    }
    if (further && !further.turn(channel)) return;
    void publishNow();
    if (channel === 'copy') void copy(word.url);
    else if (channel === 'device') void further?.hand(word);
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

  function note(): VNode {
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

  /** Each channel has an address of its own. */
  const about = (channel: AnyChannel, word: Word) => ({ ...word, url: addressFor(word.url, channel) });
  const linkOf = (row: ChannelRow, channel: AnyChannel, word: Word) =>
    draft.url && channelLink(row, about(channel, word), fit);

  function button(channel: AnyChannel, word: Word, isFirst = false): VNode {
    const row = further?.rowOf(channel) ?? FIRST_CHANNELS[channel];
    if (!row) return undefined;
    const { sharing, messages } = parts;
    const names: Record<string, string | undefined> = sharing.channels;
    const copied = channel === 'copy' && isCopied;
    // Behind "More" the device's own sheet has a name of its own.
    const name =
      (isUnfolded && row.name) || (isFirst && messages.share.by[channel as 'copy']) || names[channel] || row.name;
    const href = linkOf(row, channel, word);
    const isOpen = further?.isOpen(channel);
    const isAct = !row.link || isOpen !== undefined;
    // A site's own that leads nowhere allowed is not offered.
    if (row.make && draft.url && !href) return undefined;
    return ChannelButton({
      channel,
      icon: row.icon,
      name: copied ? sharing.copied : name,
      isFirst,
      isCopied: copied,
      isAct,
      isOpen,
      href: isAct ? undefined : href,
      isLive: !!draft.url,
      onTap: (event) => tap(channel, about(channel, word), event),
    });
  }

  makeLink();
  void loadFurther().catch(client.log);
  void loadFit().catch(client.log);
  return {
    render() {
      const { sharing, messages } = parts;
      const { recommend, offer, campaign } = parts.context.after;
      if (!recommend) return undefined;
      const shown = arranged();
      const words = draft.words.trim();
      const word = {
        words,
        // What the customer gets has to be told wherever their words go.
        note: offer?.customer && offer.disclosure,
        url: draft.url ?? '',
        place: context.config.location?.name ?? '',
        isApple,
      };
      return [
        <div class="body">
          <h2 tabIndex={-1}>{recommend.title}</h2>
          {[campaign, recommend.text].map((text) => text && <p class="lead">{text}</p>)}
          {wordCard()}
          {offer && (
            <p class="small consent">
              <b>{offer.friend}</b> {offer.disclosure}
            </p>
          )}
          {/* Without words nothing becomes public. */}
          {words && <p class="small consent">{wording()}</p>}
          {shown.first && button(shown.first, word, true)}
          <div class="channels">
            {shown.row.map((each) => button(each, word))}
            {shown.further[0] &&
              ChannelButton({
                channel: 'device',
                icon: FIRST_CHANNELS.device?.icon ?? '',
                name: sharing.channels.device,
                isAct: true,
                isOpen: isUnfolded,
                isLive: true,
                onTap() {
                  isUnfolded = !isUnfolded;
                  redraw();
                  void loadFurther(true).catch(client.log);
                },
              })}
          </div>
          {isUnfolded && further && <div class="channels">{shown.further.map((each) => button(each, word))}</div>}
          {further?.render(word, linkOf)}
          {isRefused && (
            <label class="small">
              {sharing.copyYourself}
              <input class="field" readOnly value={draft.url} ref={(field) => (field as HTMLInputElement).select()} />
            </label>
          )}
        </div>,
        <footer>
          <p class="small" role="status">
            {isCopied && Icon('M4 10.5l4 4 8-9')}
            {note()}
          </p>
          <button type="button" class="quiet end" onClick={done}>
            {words || wasOpened ? messages.share.done : messages.noThanks}
          </button>
        </footer>,
      ];
    },
  };
}
