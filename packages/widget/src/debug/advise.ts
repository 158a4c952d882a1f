import type { Call, Gate } from '../client/gate.ts';
import type { Goodword, GoodwordEvents } from '../goodword.ts';

/** A record, so that a name that is added is added here. */
const METHODS: Record<keyof Goodword, true> = {
  show: true,
  close: true,
  share: true,
  visit: true,
  track: true,
  identify: true,
  convert: true,
  setLocation: true,
  setLanguage: true,
  consent: true,
  on: true,
  off: true,
  reset: true,
  destroy: true,
};
const EVENTS: Record<keyof GoodwordEvents, true> = {
  'survey:shown': true,
  'survey:answered': true,
  'survey:completed': true,
  'survey:dismissed': true,
  'share:invited': true,
  'share:opened': true,
  'contact:requested': true,
  'consent:changed': true,
  conversion: true,
  track: true,
};
const list = (names: object) => Object.keys(names).join(', ');

/** What to write instead of a call that does nothing, or not what it was meant for; nothing where it is right. */
export function adviceOn([method, words]: Call): string | undefined {
  const [first, second] = words;
  if (!Object.hasOwn(METHODS, method)) return `there is no method ${method}; there are ${list(METHODS)}`;
  if (method === 'on' || method === 'off') {
    if (!Object.hasOwn(EVENTS, `${first}`)) return `${method}: there is no event ${first}; there are ${list(EVENTS)}`;
    if (method === 'on' && typeof second !== 'function')
      return `on: write the listener after the name: goodword('on', '${first}', (detail) => {})`;
  }
  if (method === 'identify' && !(typeof second === 'string' && /^[\da-f]{64}$/i.test(second)))
    return `identify: the signature has to be 64 hex digits, made on your server: HMAC-SHA256 of the number under the key that \`goodword token --identity\` prints. Without it the number is ignored`;
  if (method === 'consent' && first !== 'granted' && first !== 'denied')
    return `consent: write 'granted' or 'denied', not ${JSON.stringify(first)}`;
  if (/^(visit|setLocation|setLanguage|track)$/.test(method) && (typeof first !== 'string' || !first))
    return `${method}: write a text that is not empty, not ${JSON.stringify(first)}`;
  return undefined;
}

/** Says, of each call that the page has made and will make, what to write instead: the console is silent about it otherwise. */
export function advise({ log }: Pick<Gate, 'log'>, calls: Call[]): void {
  const judge = (call: Call): void => {
    const advice = adviceOn(call);
    if (advice) log(advice);
  };
  for (const call of calls.splice(0)) judge(call);
  calls.push = (...more) => {
    for (const call of more) judge(call);
    return 0;
  };
}
