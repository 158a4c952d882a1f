import type { Messages } from '../../core/pages/messages.ts';
import { shorten } from '../../core/text/shorten.ts';
import { placeLine } from './place-line.ts';

/** Networks cut titles and descriptions at about these lengths, in the middle of a word if need be. */
const MAX_TITLE_LENGTH = 70;
const MAX_DESCRIPTION_LENGTH = 200;

/** What a network or chat shows of a link: OpenGraph and Twitter tags. The same for people and machines. */
export function SocialTags(props: {
  messages: Messages;
  url: string;
  cardUrl: string;
  siteName: string;
  place: string;
  address: string | undefined;
  /** What the page says where there are no words. */
  shared: string;
  words: string | undefined;
  name: string | undefined;
  /** What the customer gets, while an offer is on: before all else, for a network shows no more than the beginning. */
  disclosure: string | undefined;
}) {
  const { messages, words } = props;
  const place = placeLine({ site: props.siteName, place: props.place });
  const about = messages.about({ name: props.name || messages.aCustomer, place });
  const title = words
    ? messages.quoted(shorten(words, MAX_TITLE_LENGTH - messages.quoted('').length))
    : shorten(place, MAX_TITLE_LENGTH);
  const description = shorten(
    words ? [props.disclosure, sentence(about)].filter(Boolean).join(' ') : props.address || props.shared,
    MAX_DESCRIPTION_LENGTH,
  );
  const alt = words ? `${title} ${about}` : place;
  return (
    <>
      <meta name="description" content={description} />
      <link rel="canonical" href={props.url} />
      <meta property="og:type" content="article" />
      <meta property="og:url" content={props.url} />
      <meta property="og:locale" content={territory(messages.language)} />
      <meta property="og:site_name" content={props.siteName} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:image" content={props.cardUrl} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
      <meta name="twitter:title" content={title} />
      <meta name="twitter:description" content={description} />
      <meta name="twitter:image" content={props.cardUrl} />
      <meta name="twitter:image:alt" content={alt} />
    </>
  );
}

function sentence(text: string): string {
  return /[。．.!?]$/u.test(text)
    ? text
    : /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text)
      ? `${text}。`
      : `${text}.`;
}

/** As OpenGraph writes a language: `pt_BR`, with the country where most speak it. */
function territory(language: string): string {
  const { language: base, region } = new Intl.Locale(language).maximize();
  return `${base}_${region}`;
}
