import { addStyles } from '../panel/add-styles.ts';
import { h, type VNode } from '../render/vnode.ts';
import css from './extras.css?inline';
import type { StepParts } from './step-parts.ts';

/** Nobody waits longer for a network that hangs. */
const PATIENCE_MS = 15_000;

/** What a site adds to the thanks, for everybody who answered, whatever they said: a code of its offer, links to review sites. */
export function createExtras(parts: StepParts): () => VNode {
  const { context, redraw } = parts;
  const { client, response, alone } = context;
  let code: string | undefined;
  let isBusy = false;
  let isOver = false;
  let hasFailed = false;

  async function claim(offer: string): Promise<void> {
    isBusy = true;
    redraw();
    // Saved answers first: only who has answered can claim.
    await client.deliver();
    const said = await fetch(`${client.host}/v1/offers/${offer}/claims`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ site: client.site, response }),
      credentials: 'omit',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
      .then((reply) => reply.json())
      .catch(() => undefined);
    isBusy = false;
    isOver = said?.code === 'offer_over';
    code = typeof said?.offerCode === 'string' ? said.offerCode : undefined;
    hasFailed = !isOver && !code;
    redraw();
  }

  addStyles(parts.root, css);
  return () => {
    const { offer, reviews } = parts.context.after;
    const hasOffer = offer?.customer && !alone && !isOver;
    return [
      hasOffer && (
        <div key="offer" class="wash" role="status">
          <p>
            <span>{offer.customer}</span>
            {code ? (
              <b>
                <bdi>{code}</bdi>
              </b>
            ) : (
              <button type="button" class="link" disabled={isBusy} onClick={() => void claim(offer.id)}>
                {offer.claim}
              </button>
            )}
            {hasFailed && <span class="error">{context.messages.notSent}</span>}
          </p>
        </div>
      ),
      reviews && (
        <div key="reviews" class="chips">
          {reviews.map(({ url, label }) => (
            <a class="chip" href={url} target="_blank" rel="noopener">
              {label}
            </a>
          ))}
        </div>
      ),
    ];
  };
}
