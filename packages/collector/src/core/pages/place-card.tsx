import type { OpeningHours } from '@goodword/protocol';
import { plainText } from '../text/plain-text.ts';
import { Icon } from './icons.tsx';
import type { Messages } from './messages.ts';
import { Opening } from './opening.tsx';
import { safeImageUrl, safeUrl, telephoneUrl } from './safe-url.ts';

/** A location as visitors of a page see it. */
export type PlaceModel = {
  name: string;
  /** Where a visit was, and what the photo shows, where the name is that of something else. */
  visited?: string | undefined;
  /** One line, or several with line feeds. */
  address?: string | undefined;
  /** Town or quarter, under the address. */
  locality?: string | undefined;
  /** As people write it: "01632 960 142". */
  phone?: string | undefined;
  /** http(s), a path of this collector, or a PNG or JPEG as `data:`. Shown 3 : 2. */
  photoUrl?: string | undefined;
  /** Where a map of it opens. */
  mapUrl?: string | undefined;
  geo?: { lat: number; lng: number } | undefined;
  hours?: OpeningHours | undefined;
  /** IANA; the clock that the hours are of. Default: UTC. */
  timeZone?: string | undefined;
};

/** The place itself: photo, name, where it is, and the two ways to it. On phones these stick to the foot of the screen. */
export function PlaceCard(props: {
  messages: Messages;
  siteName: string;
  place: PlaceModel;
  visitUrl: string | undefined;
  /** How days and times are written. */
  locale: string;
  /** UTC ms: whether it is open now. */
  now: number;
  /** Whether the place's name is the page's first heading: it is where the page is about the place. */
  isHeading: boolean;
}) {
  const { messages, place } = props;
  const name = plainText(place.name);
  const photo = safeImageUrl(place.photoUrl);
  const map = safeUrl(place.mapUrl);
  const address = [place.address, place.locality].flatMap((line) => (line ? [plainText(line)] : [])).join('\n');
  const phone = place.phone && plainText(place.phone);
  const tel = telephoneUrl(place.phone);
  const visit = safeUrl(props.visitUrl);
  const Name = props.isHeading ? 'h1' : 'h2';
  return (
    <section class="card place">
      {photo && (
        <img
          class="photo"
          src={photo}
          alt={messages.photoOf(plainText(place.visited ?? place.name))}
          width="600"
          height="400"
        />
      )}
      <div class="place-text">
        <Name dir="auto">{name}</Name>
        {props.siteName !== name && (
          <p class="quiet" dir="auto">
            {props.siteName}
          </p>
        )}
        {(address || map) && (
          <div class="fact">
            <Icon name="pin" />
            <div>
              {address && <address dir="auto">{address}</address>}
              {map && (
                <a href={map} rel="noopener">
                  {messages.mapAndDirections}
                </a>
              )}
            </div>
          </div>
        )}
        {place.hours && (
          <Opening
            messages={messages}
            locale={props.locale}
            hours={place.hours}
            timeZone={place.timeZone ?? 'UTC'}
            now={props.now}
          />
        )}
        {phone && (
          <div class="fact">
            <Icon name="phone" />
            <bdi class="phone">{phone}</bdi>
          </div>
        )}
        {(visit || tel) && (
          <div class="actions">
            {visit && (
              <a class="button primary" href={visit} rel="noopener nofollow">
                {messages.visit}
              </a>
            )}
            {tel && (
              <a class={visit ? 'button' : 'button primary'} href={tel}>
                <Icon name="phone" />
                {messages.call}
              </a>
            )}
          </div>
        )}
      </div>
    </section>
  );
}
