import { randomBytes, randomInt } from 'node:crypto';
import { CODES, SHOP } from './shop.mjs';

const [{ id: SCORE }, { id: DRIVERS, items: DRIVER_ITEMS }, { id: COMMENT, permission: PERMISSION }] =
  SHOP.program.questions;
const CHANNELS = ['email', 'copy', 'whatsapp'];

const newId = () => randomBytes(12).toString('base64url');
const oneOf = (list) => list[randomInt(list.length)];

/**
 * What one customer after the other sends, a small batch at a time, without end: `{ address, events }`. No two events have
 * the same id. `now`: the clock of the customer's device.
 */
export function* journeys(now = Date.now) {
  for (;;) {
    const address = `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`;
    const about = { visitor: newId(), session: newId(), program: SHOP.program.id, location: oneOf(SHOP.locations).id };
    const response = newId();
    const event = (type, more) => ({ id: newId(), type, at: now(), ...about, ...more });
    const survey = (type, more = {}) => event(type, { response, ...more });
    const answer = (question, value, more = {}) => survey('survey.answered', { question, value, ...more });

    const seen = event('track', { name: 'offer.seen', props: { page: '/service', position: randomInt(9) } });
    yield { address, events: [survey('survey.shown', { language: 'en' }), seen] };
    // Some look and go.
    if (randomInt(8) === 0) continue;
    const drivers = Object.fromEntries(DRIVER_ITEMS.map(({ id }) => [id, randomInt(1, 6)]));
    // Some think again: the later score stands.
    const second = randomInt(4) === 0 ? [answer(SCORE, randomInt(11))] : [];
    yield { address, events: [answer(SCORE, randomInt(11)), answer(DRIVERS, drivers)] };
    const words = `Words of ${response}`;
    yield { address, events: [...second, answer(COMMENT, words, { consent: { wording: PERMISSION } })] };
    // Some never press Send.
    if (randomInt(8) === 0) continue;
    yield { address, events: [survey('survey.completed'), survey('share.invited')] };
    const share = () => event('share.opened', { response, code: oneOf(CODES), channel: oneOf(CHANNELS) });
    if (randomInt(2) === 0) yield { address, events: [share(), share()] };
  }
}
