import { canonicalLanguage } from './canonical-language.ts';
import { directionOf } from './direction.ts';

/**
 * How days and times are written beside sentences in `spoken`: as in the country that the wanted tag names (`en-GB`), where that is the
 * same language and script.
 */
export function writingLocale(wanted: string, spoken: string): string {
  const tag = canonicalLanguage(wanted);
  if (tag === undefined) return spoken;
  const [one, other] = [new Intl.Locale(tag), new Intl.Locale(spoken)];
  const isSame = one.language === other.language && one.maximize().script === other.maximize().script;
  return isSame && one.region !== undefined ? `${spoken.split('-')[0]}-${one.region}` : spoken;
}

/** `YYYY-MM-DD` in words. Always with its year: pages and cards stay up, and a bare "June 12" would seem to be this year's. */
export function dayText(day: string, locale: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(at)) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}

/** `HH:MM` as the locale writes it; on a 24-hour clock where no country is named that has another. */
export function timeText(time: string, locale: string): string {
  const at = Date.parse(`2026-01-01T${time === '24:00' ? '00:00' : time}:00Z`);
  const hasRegion = new Intl.Locale(locale).region !== undefined;
  const written = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
    ...(hasRegion ? {} : { hourCycle: 'h23' as const }),
  }).format(at);
  // On the 24-hour clock Intl writes "08:00" in English, whatever is asked for.
  return locale.startsWith('en') ? written.replace(/^0(?=\d:)/, '') : written;
}

/** A weekday's name, of a day as `YYYY-MM-DD`. */
export function weekdayText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(`${day}T00:00:00Z`));
}

/** "8:00 – 18:00". In right-to-left languages the earlier time stands right, as they read. */
export function spanText(span: { from: string; to: string }, locale: string): string {
  const dash = directionOf(locale) === 'rtl' ? ' \u200F–\u200F ' : ' – ';
  return `${timeText(span.from, locale)}${dash}${timeText(span.to, locale)}`;
}
