import type { ProgramInput } from '@goodword/protocol';
import type { Page } from 'playwright-core';
import { openQuietly, person } from './browser.ts';
import { Card } from './deliveries.ts';
import { openShop } from './stage.ts';

const MANAGER = { name: 'Ines Rowe', role: 'store manager', promise: 'Calls by tomorrow noon' };
const PLACE = { id: 'pier', name: 'Pier 4', address: '4 Quay Street', manager: MANAGER };
export const PROGRAM: ProgramInput = {
  id: 'visit',
  name: 'After a visit',
  trigger: { delaySeconds: 0 },
  questions: [
    { id: 'score', type: 'score', text: 'Would you recommend us?', low: 'Not likely', high: 'Very likely' },
    { id: 'comment', type: 'comment', text: 'What should we know?' },
  ],
  recommend: {
    title: 'Put in a good word?',
    text: 'A friend sees this card.',
    prompt: 'What would you tell a friend?',
  },
  followUp: { title: 'May somebody call?', text: 'We want to put it right.' },
  thanks: { title: 'Wonderful, see you soon!', text: 'You made our day.' },
};
export const shopWith = (program: Partial<ProgramInput> = {}): ReturnType<typeof openShop> =>
  openShop({
    settings: { name: 'Harbor Books', privacyUrl: 'https://harbor.example/privacy' },
    locations: [PLACE],
    programs: [{ ...PROGRAM, ...program } as ProgramInput],
  });

/** All that is read on the card, in its order: what is seen, what a field says while it is empty, what a screen reader is told. */
export function read(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const card = document.querySelector('goodword-panel')?.shadowRoot?.querySelector('.card');
    const lines: string[] = [];
    const add = (text: string | null | undefined) => {
      const said = (text ?? '').replace(/\s+/g, ' ').trim();
      if (said && said !== lines.at(-1)) lines.push(said);
    };
    /** Each element of a sentence stands by itself. */
    const words = (node: Node): string =>
      node.nodeType === 3 ? (node.nodeValue ?? '') : ` ${[...node.childNodes].map(words).join('')} `;
    const walk = (node: Element) => {
      if (getComputedStyle(node).display === 'none' || node.getAttribute('aria-hidden') === 'true') return;
      add(node.getAttribute('aria-label'));
      add(node.getAttribute('placeholder'));
      const isSentence = [...node.childNodes].some((each) => each.nodeType === 3 && each.nodeValue?.trim());
      if (isSentence) add(words(node));
      else for (const each of node.children) walk(each);
    };
    if (card) walk(card);
    return lines.filter((line) => !/^\d+$/.test(line));
  });
}

export const HEAD = ['Harbor Books', 'Pier 4 · 4 Quay Street', 'Close'];

export async function begin(
  program?: Partial<ProgramInput>,
  options = {},
): Promise<{ page: Page; card: Card; shop: Awaited<ReturnType<typeof openShop>> }> {
  const shop = await shopWith(program);
  const { page } = await openQuietly(await person(options), shop.url);
  const card = new Card(page);
  await card.shown();
  return { page, card, shop };
}
