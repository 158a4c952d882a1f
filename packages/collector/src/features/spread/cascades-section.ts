import { spread } from '@goodword/insights';
import type { Cascades } from '@goodword/protocol';
import type { Teller } from '../figures/index.ts';
import type { SharedLinks } from './read-shared-links.ts';

const HOUR_MS = 3_600_000;
/** So long a share is still finding its readers. */
const WINDOW_MS = 7 * 24 * HOUR_MS;
const Z95 = 1.959964;

/** How recommendations spread: from link to link, as far as links were shared. */
export function cascadesSection(
  { links, visits }: SharedLinks,
  { nowMs, tell }: { nowMs: number; tell: Teller },
): Cascades {
  const preparedAt = new Map(links.map((link) => [link.code, link.preparedAt]));
  const found = spread({
    shares: links.map(({ code, parent, preparedAt: at, sharedAt }) => ({
      share: code,
      // Nobody comes by a link that is made later: whoever says so is no friend's friend, and no chain bites its own tail.
      parent: parent !== null && (preparedAt.get(parent) ?? at) < at ? parent : null,
      atHours: sharedAt / HOUR_MS,
    })),
    clicks: visits.map(({ code, person, firstAt }) => ({ share: code, visitor: person, atHours: firstAt / HOUR_MS })),
    windowOpen: links.some(({ sharedAt }) => nowMs - sharedAt < WINDOW_MS),
  });
  const { kFactor, kSe, shares, seeds, visitors, amplification, generations, timeToHalfHours, largest } = found;
  const range = kFactor === null || kSe === null ? null : Z95 * kSe;
  const status = shares === 0 ? 'NO_DATA' : found.status;
  const section = {
    seeds,
    links: shares,
    visitors,
    kFactor,
    low: range === null || kFactor === null ? null : Math.max(0, kFactor - range),
    high: range === null || kFactor === null ? null : kFactor + range,
    amplification,
    generations,
    timeToHalfHours,
    largest,
  };
  return { status, sentence: sentenceOf(status, section, tell), ...section };
}

function sentenceOf(
  status: Cascades['status'],
  { links, kFactor, low, high }: Omit<Cascades, 'status' | 'sentence'>,
  tell: Teller,
): string {
  const { spread: messages } = tell.messages;
  if (status === 'NO_DATA') return messages.NO_DATA;
  if (status === 'TOO_FEW' || kFactor === null) return tell.count(messages.TOO_FEW, links);
  return tell.fill(messages[status], {
    k: tell.number(kFactor, 2),
    low: tell.number(low ?? 0, 2),
    high: tell.number(high ?? 0, 2),
  });
}
