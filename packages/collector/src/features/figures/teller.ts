import { directionOf, directionOfText } from '../../core/text/direction.ts';
import { isolated } from '../../core/text/isolated.ts';
import { plainText } from '../../core/text/plain-text.ts';
import type { Plural } from '../../core/text/plural.ts';
import type { ReportMessages } from './report-messages.ts';
import { reportMessagesFor } from './report-messages-for.ts';

type Values = Readonly<Record<string, string>>;

/** Says sentences in one language, numbers and days as it writes them. */
export interface Teller {
  messages: ReportMessages;
  /** BCP 47: the language that is spoken, which may not be the one that was asked for. */
  language: string;
  /** Blanks in braces filled in. */
  fill(sentence: string, values: Values): string;
  /** The form for that number, which is filled in as `count`. */
  count(forms: Plural, count: number, values?: Values): string;
  /** What somebody wrote, in one line, kept from turning the sentence where it runs the other way or has signs that nobody sees. */
  name(text: string): string;
  number(value: number, digits?: number): string;
  /** With its sign. */
  signed(value: number, digits?: number): string;
  /** A share from 0 to 1. */
  percent(share: number): string;
  /** A day, `YYYY-MM-DD`. */
  day(day: string): string;
  /** ISO: 1 Monday to 7 Sunday. */
  weekday(weekday: number): string;
  /** A span of the day, in full hours from 0 to 24. */
  hours(from: number, to: number): string;
}

/** The 1st of January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

export function teller(asked: string): Teller {
  const messages = reportMessagesFor(asked);
  const { language } = messages;
  const forms = new Intl.PluralRules(language);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const hour = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: 'numeric', timeZone: 'UTC' });
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const written = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(value);
  const fill = (sentence: string, values: Values) =>
    // All at once: what an owner wrote may hold braces of its own.
    sentence.replace(/\{(\w+)\}/g, (blank, name: string) =>
      Object.hasOwn(values, name) ? (values[name] ?? '') : blank,
    );
  return {
    messages,
    language,
    fill,
    count: (sentence, count, values = {}) =>
      fill(sentence[forms.select(count)] ?? sentence.other, { ...values, count: written(count, {}) }),
    name: (text) => {
      const seen = plainText(text).replace(/\n+/g, ' ');
      const direction = directionOfText(seen);
      return direction === undefined || direction === directionOf(language) ? seen : isolated(seen);
    },
    number: (value, digits = 0) =>
      written(value, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' }),
    signed: (value, digits = 0) =>
      written(value, { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'exceptZero' }),
    percent: (share) => percent.format(share),
    day: (each) => day.format(Date.parse(each)),
    hours: (from, to) => hour.formatRange(from * HOUR_MS, (to % 24) * HOUR_MS + (to === 24 ? DAY_MS : 0)),
    weekday: (each) => weekday.format(A_MONDAY + (each - 1) * DAY_MS),
  };
}
