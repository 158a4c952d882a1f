import { answers, customer } from '../support/journey.ts';
import { NOON } from '../support/noon.ts';
import { ORIGIN, PERSON, SITE } from '../support/test-site.ts';

/** What one customer sends: three events. */
export const body = () => JSON.stringify({ site: SITE, sentAt: NOON, events: answers(customer(), 9) });
/** A request's head, as bytes on a connection. */
export const head = (lines: string[], request = 'POST /v1/events HTTP/1.1') =>
  `${[request, 'Host: here', `User-Agent: ${PERSON}`, `Origin: ${ORIGIN}`, 'Connection: close', ...lines].join('\r\n')}\r\n\r\n`;
export const JSON_TYPE = 'Content-Type: application/json';
/** A request as it should be. */
export const whole = (text = body()) => head([JSON_TYPE, `Content-Length: ${Buffer.byteLength(text)}`]) + text;
/** The same in chunks. */
export const chunked = (...chunks: string[]) => [head([JSON_TYPE, 'Transfer-Encoding: chunked']), ...chunks];
export const chunk = (text: string) => `${text.length.toString(16)}\r\n${text}\r\n`;
