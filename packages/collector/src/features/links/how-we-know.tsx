import { Icon } from '../../core/pages/icons.tsx';
import type { Messages } from '../../core/pages/messages.ts';
import { safeUrl } from '../../core/pages/safe-url.ts';
import { dayText } from '../../core/text/day-text.ts';
import { plural } from '../../core/text/plural.ts';
import { type Verification, verificationLine } from './verification.ts';

/** How the words came, in a line; opened, three sentences on what is behind it. */
export function HowWeKnow(props: {
  verification: Verification;
  /** The shop brought the words in. */
  isImported: boolean;
  messages: Messages;
  locale: string;
  siteName: string;
  place: string;
  /** Where all that was said of the place stands, and how much that is. */
  wall: { url: string; count: number } | undefined;
}) {
  const { verification, isImported, messages, locale, wall } = props;
  const wallUrl = safeUrl(wall?.url);
  const isProven = verification.how === 'visit';
  const site = props.siteName;
  const source =
    verification.how === 'visit'
      ? messages.provenSource({
          kind: verification.kind,
          day: dayText(verification.day, locale),
          site,
          place: props.place,
        })
      : isImported
        ? undefined
        : messages.unprovenSource({ site });
  return (
    <details class={isProven ? 'how proven' : 'how'}>
      <summary>
        <Icon name={isProven ? 'check' : 'info'} />
        <span>
          {verificationLine(verification, messages, locale)}
          {fullStop(messages.language)}
          {!isProven && ` ${messages.visitNotChecked}`}{' '}
          <span class="link">{isProven ? messages.howWeKnow : messages.whatThisMeans}</span>
        </span>
      </summary>
      {source && <p>{source}</p>}
      <p>{isImported ? messages.importedSource({ site }) : messages.wordsAreTheirs({ site })}</p>
      <p>{messages.everyoneMayRecommend}</p>
      {wall && wallUrl && (
        <p>
          <a href={wallUrl}>{plural(wall.count, messages.seeAll, messages.language)}</a>
        </p>
      )}
    </details>
  );
}

/** The line on how we know is a sentence here, and none on the card. */
function fullStop(language: string): string {
  return /^(?:ja|zh)/.test(language) ? '。' : '.';
}
