import { INGEST_SITE } from './ingest-site.mjs';
import { journeyEvents } from './journey-events.mjs';

/** Stand in the bodies where a request's own values are written: as long as those, and nowhere else. */
const MARKS = {
  id: '<the-event-s-id-and-time>',
  visitor: '<the-visitor-id>',
  session: '<the-session-id>',
  response: '<the-response-id-and-time',
};
const MARKED_AT = 1_111_111_111_111;
const MARKED_SENT_AT = 2_222_222_222_222;

const [ORIGIN] = INGEST_SITE.allowedOrigins;

/** What a browser sends with the widget's `fetch`. */
const HEADERS = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0 Safari/537.36',
  accept: '*/*',
  'accept-language': 'en-US,en;q=0.9',
  'accept-encoding': 'gzip, deflate, br, zstd',
  origin: ORIGIN,
  referer: `${ORIGIN}/`,
  'sec-fetch-dest': 'empty',
  'sec-fetch-mode': 'cors',
  'sec-fetch-site': 'cross-site',
  'content-type': 'text/plain;charset=UTF-8',
};

/**
 * The requests that one visitor's page after another sends, as bytes, ready but for ids and moments: together the twenty
 * events of {@link journeyEvents}, `size` of them a request. Each has the places of what is to be written in.
 */
export function requestTemplates(size, variant) {
  const { locations, program } = INGEST_SITE;
  const events = journeyEvents(variant).flatMap((journey, index) => {
    const location = locations[(variant + index) % locations.length].id;
    const about = { visitor: MARKS.visitor, session: MARKS.session, program: program.id, location };
    return journey.map(({ type, ...rest }, step) => {
      const response = type === 'track' ? {} : { response: MARKS.response };
      return { begins: step === 0, event: { id: MARKS.id, at: MARKED_AT, ...about, type, ...response, ...rest } };
    });
  });
  const templates = [];
  for (let from = 0; from < events.length; from += size) templates.push(template(events.slice(from, from + size)));
  return templates;
}

function template(parts) {
  const batch = { site: INGEST_SITE.key, sentAt: MARKED_SENT_AT, events: parts.map(({ event }) => event) };
  const body = Buffer.from(JSON.stringify(batch));
  const headers = { host: '127.0.0.1', ...HEADERS, 'content-length': body.length };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const bytes = Buffer.concat([Buffer.from(`POST /v1/events HTTP/1.1\r\n${head.join('')}\r\n`), body]);
  let from = 0;
  const next = (mark) => {
    from = bytes.indexOf(mark, from) + mark.length;
    return from - mark.length;
  };
  return {
    bytes,
    bodyBytes: body.length,
    sentAt: next(`${MARKED_SENT_AT}`),
    // In the order in which they stand.
    events: parts.map(({ begins, event }) => ({
      begins,
      id: next(MARKS.id),
      at: next(`${MARKED_AT}`),
      visitor: next(MARKS.visitor),
      session: next(MARKS.session),
      response: event.response ? next(MARKS.response) : undefined,
    })),
  };
}
