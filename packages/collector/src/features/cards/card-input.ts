import type { Direction } from '../../core/text/direction.ts';

/** What a card shows. Texts are as people wrote them: the card cleans, measures and escapes them. */
export type CardInput = {
  /** Absent, or not to be drawn with the fonts at hand: a plain card of the place. */
  words?: string | undefined;
  /** Absent: "A customer". */
  name?: string | undefined;
  /** One line on how we know, from `verificationLine`. */
  how?: string | undefined;
  /** A tick stands before the line only if the visit is proven. */
  verified: boolean;
  /**
   * What the customer gets for it, to the word, as it stands on the page: "Advertising: Catie gets …". It is never shortened up
   * to five lines, some 350 characters; the words make room for it. Absent where no offer is on.
   */
  disclosure?: string | undefined;
  /**
   * `name` as `placeLine` makes it: "Fairlight Motors, Harbor Road". `parts`: what it was made of; where the line is too long, the brand
   * stands above the place, and neither is lost.
   */
  location: { name: string; parts?: { brand: string; place: string } | undefined; locality?: string | undefined };
  /** `#rrggbb`; without one Goodword's pine. */
  brand?: string | undefined;
  /** In the tile without a logo: first letter of the brand. Absent: of the location's name. */
  initial?: string | undefined;
  /** PNG or JPEG, told by its first bytes; anything else is left out. */
  logo?: Uint8Array | undefined;
  /** PNG or JPEG, told by its first bytes; anything else is left out. Fills 404 × 630 at the card's end. */
  photo?: Uint8Array | undefined;
  direction: Direction;
  /** BCP 47, of the card's own sentences and for breaking lines. */
  language: string;
};
