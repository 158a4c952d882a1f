import { randomFillSync } from 'node:crypto';
import { requestTemplates } from './request-templates.mjs';

const ALPHABET = Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const ID_LENGTH = 16;
/** Ids of events and responses begin with the time, thirteen digits, and have 12 random letters after it. */
const MOMENT_LENGTH = 13;
const TIMED_LENGTH = MOMENT_LENGTH + 12;
/** A customer takes so long from one step to the next. */
const STEP_MS = 1_500;

const random = Buffer.alloc(ID_LENGTH * 4_096);
let used = random.length;

/**
 * Makes one request after the other, `size` events each: nobody's ids are sent twice. The bytes are written over by the
 * next call but one for the same template, which is after the reply.
 */
export function requestSource(size, variant) {
  const templates = requestTemplates(size, variant);
  const current = {
    visitor: Buffer.alloc(ID_LENGTH),
    session: Buffer.alloc(ID_LENGTH),
    response: Buffer.alloc(TIMED_LENGTH),
  };
  let turn = 0;

  return function next() {
    const { bytes, sentAt, events } = templates[turn++ % templates.length];
    const now = Date.now();
    writeMoment(bytes, sentAt, now);
    let at = now - events.length * STEP_MS;
    for (const event of events) {
      at += STEP_MS;
      if (event.begins) {
        writeRandom(current.visitor, 0, ID_LENGTH);
        writeRandom(current.session, 0, ID_LENGTH);
        writeTimedId(current.response, 0, at);
      }
      writeMoment(bytes, event.at, at);
      writeTimedId(bytes, event.id, at);
      current.visitor.copy(bytes, event.visitor);
      current.session.copy(bytes, event.session);
      if (event.response !== undefined) current.response.copy(bytes, event.response);
    }
    return bytes;
  };
}

/** As the widget makes them. */
function writeTimedId(bytes, offset, atMs) {
  writeMoment(bytes, offset, atMs);
  writeRandom(bytes, offset + MOMENT_LENGTH, TIMED_LENGTH - MOMENT_LENGTH);
}

function writeRandom(bytes, offset, length) {
  if (used + length > random.length) {
    randomFillSync(random);
    used = 0;
  }
  for (let index = 0; index < length; index++) bytes[offset + index] = ALPHABET[random[used++] & 63];
}

/** Thirteen digits: enough until 2286. */
function writeMoment(bytes, offset, ms) {
  let rest = ms;
  for (let index = 12; index >= 0; index--) {
    const tens = Math.floor(rest / 10);
    bytes[offset + index] = 48 + rest - tens * 10;
    rest = tens;
  }
}
