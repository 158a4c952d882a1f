/** Where a messenger or a network is what people write each other with, by country. Common knowledge, not a measurement. */
const AT_HOME: Record<string, string> = {
  line: 'JP TH TW',
  vk: 'BY RU',
  telegram: 'AM AZ BY ET GE IR KG KH KZ MD RU TJ UA UZ',
};

/** The time zones of these countries, as far as one zone is one country's. */
const ZONES: Record<string, string> = {
  JP: 'Asia/Tokyo',
  TW: 'Asia/Taipei',
  TH: 'Asia/Bangkok',
  RU: 'Europe/Moscow Europe/Samara Asia/Yekaterinburg Asia/Omsk Asia/Novosibirsk Asia/Krasnoyarsk Asia/Irkutsk Asia/Vladivostok',
  BY: 'Europe/Minsk',
  UA: 'Europe/Kyiv Europe/Kiev',
  AM: 'Asia/Yerevan',
  AZ: 'Asia/Baku',
  ET: 'Africa/Addis_Ababa',
  GE: 'Asia/Tbilisi',
  IR: 'Asia/Tehran',
  KG: 'Asia/Bishkek',
  KH: 'Asia/Phnom_Penh',
  KZ: 'Asia/Almaty Asia/Aqtau Asia/Aqtobe',
  MD: 'Europe/Chisinau',
  TJ: 'Asia/Dushanbe',
  UZ: 'Asia/Tashkent Asia/Samarkand',
};

/**
 * Channels with those first that are at home where the customer seems to be: the country of the location's time zone, else the
 * region of the language that the page speaks (`pt-BR`). A guess and no more. Nobody is located for it, and it changes an order,
 * never what is offered.
 */
export function homeFirst<Name extends string>(channels: readonly Name[], language: string, timeZone: string): Name[] {
  const ofZone = Object.keys(ZONES).find((country) => ZONES[country]?.split(' ').includes(timeZone));
  const country = ofZone ?? /-([A-Z]{2})(-|$)/.exec(language)?.[1];
  const isHome = (name: Name) => country !== undefined && (AT_HOME[name]?.split(' ').includes(country) ?? false);
  return [...channels.filter(isHome), ...channels.filter((name) => !isHome(name))];
}
