import type { PageProgram } from '@goodword/protocol';
import { matchesAddress } from './matches-address.ts';

/** What is so on this page, for this visitor, at this moment. */
export interface Facts {
  href: string;
  device: 'phone' | 'tablet' | 'desktop';
  /** From 0 to 100, the same for a device and a program whenever it is asked for. */
  draw: () => number;
  /** How many pages this session has seen. */
  pages: number;
  /** What the page has tracked so far. */
  heard: readonly string[];
}

/** Why this is not the page, the device or the moment for a program, or nothing. */
export function audienceRefusal(
  { audience = {}, trigger, display }: Pick<PageProgram, 'audience' | 'trigger' | 'display'>,
  { href, device, draw, pages, heard }: Facts,
): string | undefined {
  const { urls = {}, devices, samplePercent } = audience;
  const fits = (pattern: string) => matchesAddress(pattern, href);
  if (display?.as === 'inline') return 'stands only in an element of the page';
  if (trigger.cancelEvent && heard.includes(trigger.cancelEvent)) return `the page tracked ${trigger.cancelEvent}`;
  if (urls.include && !urls.include.some(fits)) return 'is not for this address';
  if (urls.exclude?.some(fits)) return 'is not for this address: it is excluded';
  if (devices && !devices.includes(device)) return `is not for a ${device}`;
  if (trigger.pages && pages < trigger.pages) return `waits for page ${trigger.pages} of the session, this is ${pages}`;
  if (samplePercent !== undefined && draw() >= samplePercent)
    return `asks ${samplePercent} % of visitors, not this one`;
  return undefined;
}
