import type { SiteConfig } from '@goodword/protocol';
import { say } from '../languages/say.ts';
import type { PanelContext } from '../panel/context.ts';

/** The day of a proven visit, which the collector tells as the location's own calendar has it, in the customer's language. */
export async function visitLine(
  { kind, day }: NonNullable<SiteConfig['visit']>,
  { messages, locale }: Pick<PanelContext, 'messages' | 'locale'>,
): Promise<string> {
  const { default: words } = await messages.questions();
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return say(words.visit[kind], { day: format.format(new Date(day)) });
}
