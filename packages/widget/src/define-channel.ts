import type { OwnChannel, SharedWord } from './goodword.ts';

/** Schemes of apps that take a text: nothing else but https leaves a page by a channel. */
const APP_SCHEMES: readonly string[] = [
  'fb-messenger',
  'kakaolink',
  'line',
  'mailto',
  'sgnl',
  'sms',
  'tg',
  'threema',
  'viber',
  'weixin',
  'whatsapp',
  'zalo',
];

const SAMPLE: SharedWord = {
  words: 'They found it.',
  url: 'https://goodword.example/r/0123456789abcdef',
  text: 'They found it.\n\nhttps://goodword.example/r/0123456789abcdef',
  place: 'Harbor Books',
  language: 'en',
};

/** Whether a channel may lead there: https, or an app that takes a text. Never `javascript:`, `data:` or plain http. */
export function mayLeadTo(address: unknown): address is string {
  if (typeof address !== 'string') return false;
  // What is encoded is of these alone; and a browser takes others out of a scheme before it reads it.
  if (/[^!-~]/.test(address)) return false;
  const [, scheme = ''] = /^([a-z][a-z0-9+.-]*):/i.exec(address) ?? [];
  return scheme.toLowerCase() === 'https'
    ? /^https:\/\/[^/?#\\@]+([/?#]|$)/i.test(address)
    : APP_SCHEMES.includes(scheme.toLowerCase());
}

/**
 * Describes a channel of the site's own, for `createGoodword({ channels: [defineChannel({ … })] })`. A program offers it under its id.
 * Throws a `TypeError` that says what is wrong: better where it is written than before a customer.
 *
 * @example
 * const viber = defineChannel({
 *   id: 'x-viber',
 *   name: 'Viber',
 *   limit: { most: 200 },
 *   link: ({ text }) => `viber://forward?text=${encodeURIComponent(text)}`,
 *   byPhone: true,
 * });
 */
export function defineChannel(channel: OwnChannel): Readonly<OwnChannel> {
  const { id, name, icon, link, limit, byPhone } = Object(channel) as Partial<OwnChannel>;
  const refuse = (what: string): never => {
    throw new TypeError(`defineChannel${typeof id === 'string' ? ` ${id.slice(0, 40)}` : ''}: ${what}`);
  };
  if (typeof id !== 'string' || !/^x-[a-z0-9-]{1,30}$/.test(id))
    refuse('id must be x- and 1 to 30 of a-z 0-9 -, such as x-viber');
  const names = typeof name === 'string' ? [name] : Object.values(Object(name));
  if (!names[0] || !names.every((each) => typeof each === 'string' && each.trim() !== '' && each.length <= 40))
    refuse('name must be a word on a button, at most 40 signs, or one by language: { en: "…", de: "…" }');
  if (icon !== undefined && !/^[MmLlHhVvCcSsQqTtAaZz\d\s.,-]{2,2000}$/.test(String(icon)))
    refuse('icon must be the path of an icon 20 px wide, as in <path d>');
  if (limit !== undefined) {
    const { most, count = 'signs', link: linkLength = 0 } = Object(limit) as NonNullable<OwnChannel['limit']>;
    if (!Number.isInteger(most) || most < 1) refuse('limit.most must be a whole number of signs');
    if (count !== 'signs' && count !== 'x') refuse('limit.count must be signs or x');
    if (!Number.isInteger(linkLength) || linkLength < 0 || linkLength >= most)
      refuse('limit.link must be how many of them a link counts as');
  }
  if (byPhone !== undefined && typeof byPhone !== 'boolean') refuse('byPhone must be true or false');
  if (typeof link !== 'function') return refuse('link must be a function that gives an address');
  let address: unknown;
  try {
    address = link({ ...SAMPLE });
  } catch (error) {
    refuse(`link must not throw: ${error}`);
  }
  if (!mayLeadTo(address))
    refuse(
      `link must give an https address or one of an app (${APP_SCHEMES.join(', ')}), with every value encoded: ${String(address).slice(0, 80)}`,
    );
  return Object.freeze({ ...channel });
}
