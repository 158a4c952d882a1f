import { Icon } from '../../core/pages/icons.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { dayText } from '../../core/text/day-text.ts';
import { plainText } from '../../core/text/plain-text.ts';

/** What a friend may have on a customer's word, and what the customer gets for it. Texts are as people wrote them. */
export type OfferModel = {
  /** "A free winter check on your first visit" */
  text: string;
  /**
   * Who gets what, when, and that it did not depend on what was said. Shown with the words, in the offer, on the card, and first in what
   * networks show: 200 characters at most, for there they cut.
   */
  disclosure: string;
  /** Customers gain something: then cards and previews tell it, too. */
  gains?: boolean | undefined;
  /** What takes a code of one's own: the offer, and the words on the button. */
  claim?: { offer: string; label: string } | undefined;
  /** To be said or typed; nobody's name is in it. */
  code?: string | undefined;
  /** The last day, `YYYY-MM-DD` at the location. */
  until?: string | undefined;
  /** No code is left. Who took one before is shown it again. */
  isUsedUp?: boolean | undefined;
  /** The offer has ended: the words stay, the code goes. */
  isOver?: boolean | undefined;
};

type Props = { offer: OfferModel; messages: Messages; locale: string };

/** With the words, as large and as dark as what stands beside it. */
export function Disclosure({ offer, messages, locale }: Props) {
  return (
    <>
      <p class="gift">
        <Icon name="gift" />
        <span dir="auto">{plainText(offer.disclosure)}</span>
      </p>
      {offer.isOver && (
        <p class="gift">
          <Icon name="clock" />
          <span>{offer.until ? messages.offer.over(dayText(offer.until, locale)) : messages.offer.ended}</span>
        </p>
      )}
    </>
  );
}

/** The offer itself; nothing where it has ended. */
export function OfferBox({ offer, name, messages, locale }: Props & { name: string | undefined }) {
  if (offer.isOver) return null;
  const { from, sayCode, comma, until, usedUp, used, failed } = messages.offer;
  const code = offer.code && plainText(offer.code);
  const terms = [(code || offer.claim) && sayCode, offer.until && until(dayText(offer.until, locale))]
    .filter(Boolean)
    .join(comma);
  return (
    <section class="card offer">
      <p class="quiet from">
        <Icon name="gift" />
        {from(name)}
      </p>
      <h2 dir="auto">{plainText(offer.text)}</h2>
      {terms && (
        <p
          class="quiet"
          role={offer.claim && 'status'}
          data-terms={offer.isUsedUp && terms}
          data-used={offer.claim && used}
          data-failed={offer.claim && failed}
        >
          {offer.isUsedUp ? usedUp : terms}
        </p>
      )}
      {(code || offer.claim) && (
        <p class="code" hidden={!code} role="status">
          <bdi>{code}</bdi>
          <button type="button" class="link" data-copied={messages.offer.copied} hidden>
            {messages.offer.copy}
          </button>
        </p>
      )}
      {!code && offer.claim && (
        <button type="button" class="button claim" data-claim={`/v1/offers/${offer.claim.offer}/claims`} hidden>
          {offer.claim.label}
        </button>
      )}
      <p dir="auto">{plainText(offer.disclosure)}</p>
    </section>
  );
}
