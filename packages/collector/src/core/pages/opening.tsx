import type { OpeningHours } from '@goodword/protocol';
import { spanText, timeText, weekdayText } from '../text/day-text.ts';
import { Icon } from './icons.tsx';
import type { Messages } from './messages.ts';
import { localDate, openingState, WEEKDAYS } from './opening-state.ts';

/** 2024 began on a Monday: its first days lend the weekdays their names. */
const A_MONDAY = '2024-01-0';

/** "Open today until 18:00", and below it, unfolded, the whole week. */
export function Opening(props: {
  messages: Messages;
  locale: string;
  hours: OpeningHours;
  timeZone: string;
  /** UTC ms. */
  now: number;
}) {
  const { messages, locale, hours, timeZone, now } = props;
  const today = (new Date(`${localDate(now, timeZone)}T00:00:00Z`).getUTCDay() + 6) % 7;
  const { word, rest, isOpen } = sentence(props);
  return (
    <div class="fact">
      <Icon name="clock" />
      <div>
        <p>
          <strong class={isOpen ? 'open' : undefined}>{word}</strong>
          {rest}
        </p>
        <details class="week">
          <summary>
            <span class="link">{messages.hours.all}</span>
          </summary>
          <table>
            {WEEKDAYS.map((day, index) => (
              <tr key={day} aria-current={index === today ? 'date' : undefined}>
                <th scope="row">{weekdayText(`${A_MONDAY}${index + 1}`, locale)}</th>
                <td>
                  {hours[day]?.length
                    ? hours[day].map((span) => <div key={span.from}>{spanText(span, locale)}</div>)
                    : messages.hours.closed}
                </td>
              </tr>
            ))}
          </table>
        </details>
      </div>
    </div>
  );
}

/** The word that stands out, and how the sentence goes on. */
function sentence({ messages, locale, hours, timeZone, now }: Parameters<typeof Opening>[0]) {
  const say = messages.hours;
  const state = openingState(hours, { now, timeZone });
  if (state.isOpen) {
    const rest = state.until === undefined ? say.allDay : say.until(timeText(state.until, locale));
    return { word: say.open, rest, isOpen: true };
  }
  if (state.next === undefined) return { word: say.closed, rest: say.now, isOpen: false };
  const { inDays, date } = state.next;
  const time = timeText(state.next.time, locale);
  const rest =
    inDays > 1
      ? say.opens({ day: 'weekday', name: weekdayText(date, locale), time })
      : say.opens({ day: inDays === 0 ? 'today' : 'tomorrow', time });
  return { word: say.closed, rest, isOpen: false };
}
