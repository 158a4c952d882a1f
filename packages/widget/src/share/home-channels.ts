/** Where a messenger or a network is what people write each other with, by country. Common knowledge, not a measurement. */
const AT_HOME: Record<string, string> = {
  line: 'JP TH TW',
  vk: 'BY RU',
  telegram: 'AM AZ BY ET GE IR KG KH KZ MD RU TJ UA UZ',
};

/** Time zones that say which of these countries a device is in, where its language does not. */
const ZONES: Record<string, string> = {
  'Asia/Tokyo': 'JP',
  'Asia/Taipei': 'TW',
  'Asia/Bangkok': 'TH',
  'Europe/Moscow': 'RU',
  'Europe/Minsk': 'BY',
  'Europe/Kyiv': 'UA',
  'Europe/Kiev': 'UA',
  'Asia/Tehran': 'IR',
  'Asia/Tashkent': 'UZ',
  'Asia/Almaty': 'KZ',
};

/**
 * The channels that are at home where the visitor seems to be. A guess and no more: the device's time zone, else the region of the
 * browser's language (`pt-BR`). Nobody is located, and it changes an order, never what is offered.
 */
export function homeChannels(language: string, timeZone: string | undefined): string[] {
  const country = ZONES[timeZone ?? ''] ?? /-([A-Z]{2})\b/.exec(language)?.[1] ?? '-';
  return Object.keys(AT_HOME).filter((channel) => AT_HOME[channel]?.includes(country));
}
