import { expect } from 'vitest';
import type { TestCollector } from './collector.ts';
import { answers, customer, event } from './journey.ts';

type Said = Partial<Parameters<typeof customer>[0]> & { score?: number; language?: string; contact?: string };

/** The events of a customer who writes something. */
export function said(text: string, { score = 3, language = 'en', contact, ...who }: Said = {}) {
  const one = customer(who);
  const [shown = {}, scored = {}, completed = {}] = answers(one, score);
  return [
    { ...shown, language },
    scored,
    event(one, 'survey.answered', { question: 'comment', value: text }),
    ...(contact === undefined
      ? []
      : [
          event(one, 'contact.requested', {
            method: contact.includes('@') ? 'email' : 'phone',
            contact,
            consent: { wording: 'You may call.' },
          }),
        ]),
    completed,
  ];
}

/** Sends them all, 50 at a time; none is refused. */
export async function sendAll(it: TestCollector, events: object[]): Promise<void> {
  for (let from = 0; from < events.length; from += 50)
    expect((await it.send(events.slice(from, from + 50))).body).toMatchObject({ rejected: [] });
}
