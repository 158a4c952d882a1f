import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Database } from '../../core/database/database.ts';
import { messagesFor } from '../../core/pages/messages-for.ts';
import { writingLocale } from '../../core/text/day-text.ts';
import { directionOf } from '../../core/text/direction.ts';
import { graphemes } from '../../core/text/graphemes.ts';
import type { CardInput, CardRenderer } from '../cards/index.ts';
import { type Catalog, deletePicturesOf, findPicture, pictureBytes, putPicture } from '../setup/index.ts';
import { findRecommendation } from './find-recommendation.ts';
import { linkModel } from './link-model.ts';
import { placeLine } from './place-line.ts';
import type { RecommendationRow } from './recommendation-view.ts';
import { verificationLine } from './verification.ts';

/** Cards kept in memory: 200 of at most 300 KB. */
const MAX_KEPT = 200;

/** What the shelf works with. */
export interface CardShelfOptions {
  database: Database;
  catalog: Catalog;
  renderer: CardRenderer;
  /** UTC ms. */
  now(): number;
  /** Hears of a card that could not be drawn ahead of time. */
  onError(error: unknown): void;
}

/** A card as it is sent. */
export interface Card {
  png: Buffer;
  /** Of its bytes, for `ETag`. */
  etag: string;
}

/** A card's content with its pictures by path: what it is known by, before any bytes are read. */
type CardContent = Omit<CardInput, 'photo' | 'logo'> & { photoPath: string | undefined; logoPath: string | undefined };

/** The cards of links that exist: drawn when words are published, kept, drawn again when something on them changed. */
export class CardShelf {
  readonly #options: CardShelfOptions;
  readonly #kept = new LRUCache<string, Promise<Card>>({ max: MAX_KEPT });

  constructor(options: CardShelfOptions) {
    this.#options = options;
  }

  /** Draws the card of a code ahead of the first machine that asks for it. Never throws. */
  prepare(code: string): void {
    const drawn = async () => {
      const recommendation = await this.#options.database.readViews(findRecommendation, code);
      if (recommendation) await this.card(recommendation);
    };
    drawn().catch(this.#options.onError);
  }

  /** The card, 1200 × 630, of a link that exists. */
  async card(recommendation: RecommendationRow): Promise<Card> {
    const content = await this.#content(recommendation);
    const owner = recommendation.words === null ? `place:${recommendation.site}` : recommendation.code;
    const key = `card:${owner}:${createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 22)}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const drawn = this.#find(recommendation.code, key, recommendation.words !== null, content);
    this.#kept.set(key, drawn);
    drawn.catch(() => this.#kept.delete(key));
    return drawn;
  }

  /** Forgets the cards of a code: its words were taken back. */
  async forget(code: string): Promise<void> {
    for (const key of [...this.#kept.keys()]) if (key.startsWith(`card:${code}:`)) this.#kept.delete(key);
    await this.#options.database.write(deletePicturesOf, `card:${code}:`);
  }

  async #find(
    code: string,
    key: string,
    keep: boolean,
    { photoPath, logoPath, ...content }: CardContent,
  ): Promise<Card> {
    const { database, renderer } = this.#options;
    const stored = keep ? await database.read(findPicture, key) : undefined;
    if (stored) return toCard(Buffer.from(stored.bytes));
    const [photo, logo] = await Promise.all([pictureBytes(database, photoPath), pictureBytes(database, logoPath)]);
    const png = await renderer.renderCard({ ...content, photo, logo });
    if (keep) {
      await database.write(putPicture, key, { mime: 'image/png', bytes: png });
      // The words may have been taken back while the card was drawn.
      if ((await database.readViews(findRecommendation, code))?.words == null) await this.forget(code);
    }
    return toCard(png);
  }

  async #content(recommendation: RecommendationRow): Promise<CardContent> {
    const model = await linkModel(this.#options, recommendation);
    const { site, place, language, verification, offer, photoPath, logoPath } = model;
    const messages = messagesFor(language);
    return {
      words: recommendation.words ?? undefined,
      name: recommendation.name ?? undefined,
      how: verification && verificationLine(verification, messages, writingLocale(language, messages.language)),
      verified: verification?.how === 'visit',
      disclosure: offer?.gains && !offer.isOver ? offer.disclosure : undefined,
      location: { ...placeOnCard({ site: site.name, place: place.name }), locality: place.locality },
      brand: site.brand,
      initial: graphemes(site.name)[0],
      direction: directionOf(language),
      language,
      photoPath,
      logoPath,
    };
  }
}

/** On one line where there is room for both; `brand` is what stands alone where there is not. */
function placeOnCard({ site, place }: { site: string; place: string }): Pick<CardInput['location'], 'name' | 'parts'> {
  const name = placeLine({ site, place });
  return name === place || name === site ? { name } : { name, parts: { brand: site, place } };
}

function toCard(png: Buffer): Card {
  return { png, etag: `"${createHash('sha256').update(png).digest('base64url').slice(0, 22)}"` };
}
