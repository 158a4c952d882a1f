import type { Funnel, LocationReport } from '@goodword/protocol';
import type { Teller } from '../figures/index.ts';

/** Assumed, never measured: how many friends an advocate has. */
const FRIENDS_EACH = 130;

/** What came of it, counted; and, apart, what is only assumed. */
export function funnelSection(funnel: Funnel, tell: Teller): LocationReport['funnel'] {
  const { funnel: messages } = tell.messages;
  const { answered, advocates, shares, visitors, conversions } = funnel;
  const words = Object.entries({ answered, advocates, shares, visitors, conversions }).map(([name, count]) => [
    name,
    tell.number(count),
  ]);
  const people = advocates * FRIENDS_EACH;
  return {
    ...funnel,
    sentence: tell.fill(messages.counts, Object.fromEntries(words)),
    potentialAudience: {
      people,
      friendsEach: FRIENDS_EACH,
      sentence: tell.count(messages.potential, people, { friends: tell.number(FRIENDS_EACH) }),
    },
  };
}
