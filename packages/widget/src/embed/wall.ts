import type { PageProgram, Wall, WallItem } from '@goodword/protocol';
import type { WallMessages } from '../languages/messages.ts';
import { say, sayCount } from '../languages/say.ts';
import { dress } from './embed.ts';
import type { EmbedParts } from './embed-parts.ts';
import { itemsOf, lay } from './lay.ts';
import { make, sign } from './make.ts';
import css from './wall.css?inline';
import { wallItem } from './wall-item.ts';
import { wallSentence } from './wall-sentence.ts';

const MARK =
  'M14 1C6 3 1 9 1 16a6.5 6.5 0 107-6.4C8.5 7 11 5 15 4zM32 1c-8 2-13 8-13 15a6.5 6.5 0 107-6.4C26.5 7 29 5 33 4z';
const TICK = 'M10 2.5a7.5 7.5 0 110 15 7.5 7.5 0 010-15zM6.7 10.2l2.3 2.3 4.3-4.8';
const NOTE = 'M10 2.5a7.5 7.5 0 110 15 7.5 7.5 0 010-15zM10 9.2v4.4M10 6.5v.1';
/** Nobody waits longer for a network that hangs. */
const PATIENCE_MS = 15_000;
/** A page's part of a wall; what comes when the reader asks for more. */
const FIRST = 6;
const THEN = 12;

/** Microdata beside the shadow root, where machines read; a script of data is nothing that Trusted Types let through. No stars: nobody gave any. */
const fact = (itemprop: string, content: string) => make('meta', { itemprop, content });
const thing = (type: string, itemprop: string | undefined, ...facts: Node[]) =>
  make('div', { itemprop, itemscope: true, itemtype: `https://schema.org/${type}` }, ...facts);

/** What customers let be shown of a location, on the shop's own page: all of it, whatever their score, the newest first. */
export async function mount(element: HTMLElement, { client, config, messages }: EmbedParts): Promise<void> {
  const words = (await messages.wall()).default;
  const location = element.getAttribute('location') ?? config.location?.id ?? '';
  const program = element.getAttribute('program') ?? '';
  const invitation: PageProgram | undefined = config.programs.find(({ id }) => !program || id === program);
  const locale = config.language.replace(/^ar$/, 'ar-u-nu-arab');
  const number = (value: number) => new Intl.NumberFormat(locale).format(value);
  // What a copy of the page has kept of an earlier wall.
  for (const each of element.querySelectorAll(':scope>[itemscope]')) each.remove();
  const card = dress(element, css, messages.direction, config.language);
  const list = make('ul', { class: 'list', role: 'list' });
  /** The wall has the height that the page reserved until the reader wants more. */
  let isReserved = true;
  let kind = '';
  let items: WallItem[] = [];
  let next: string | undefined;
  let facts: HTMLElement | undefined;

  const mark = () => sign(MARK, '0 0 34 24', 'mark');
  const button = (name: string, text: string, onclick: () => void) =>
    make('button', { class: name, type: 'button', onclick }, text);
  const sayToo = (name: string) =>
    invitation && button(name, words.say, () => client.open({ program: invitation, isForced: true, alone: true }));

  function relay(): void {
    lay(list, isReserved);
  }

  async function read(limit: number): Promise<Wall> {
    const asked = Object.entries({ location, program, kind, limit: `${limit}`, cursor: next ?? '' });
    const query = new URLSearchParams(asked.filter(([, value]) => value));
    const reply = await fetch(`${client.host}/v1/sites/${client.site}/wall?${query}`, {
      credentials: 'omit',
      signal: AbortSignal.timeout?.(PATIENCE_MS),
    });
    if (!reply.ok) throw reply.status;
    return reply.json();
  }

  async function show(): Promise<void> {
    try {
      const part = await read(isReserved ? FIRST : THEN);
      // The element was filled anew meanwhile.
      if (!card.parentNode) return;
      // None of those of another kind.
      const had = next ? items.length : 0;
      items = [...items.slice(0, had), ...part.items];
      next = part.next;
      draw(part);
      if (isReserved) fitUnseen();
      // A reader who asked for more goes on where it begins.
      if (had) itemsOf(list)[had]?.focus({ preventScroll: true });
    } catch (error) {
      client.log(error);
      notice('', words.away, button('more', words.again, show));
    }
  }

  /** In the place of a list that is not there. */
  function notice(heading: Node | string, text: string, act: HTMLElement | undefined): void {
    free();
    card.replaceChildren(mark(), heading, make('div', { class: 'notice', role: 'status' }, make('p', {}, text), act));
  }

  function draw(wall: Wall): void {
    const { place, counts, kinds, colors } = wall;
    for (const [name, color] of Object.entries(colors)) card.style.setProperty(`--${name}`, color);
    if (!counts.shown && !kind) {
      notice(make('h2', {}, say(words.emptyTitle, { place })), words.empty, sayToo('say'));
      return;
    }
    const isSure = counts.verified === counts.shown;
    const how = make('details', { ontoggle: expand }, make('summary', {}, words.how), make('p', {}, words.howText));
    const sentence = make('p', {}, wallSentence(words, counts, locale));
    list.replaceChildren(
      ...items.map((item) =>
        wallItem(item, { words, locale, mark: mark(), sign: sign(item.visit ? TICK : NOTE), onUnfold: expand }),
      ),
    );
    facts?.remove();
    facts = thing(
      'LocalBusiness',
      undefined,
      fact('name', place),
      ...items.map((item) =>
        thing(
          'Review',
          'review',
          fact('reviewBody', item.words),
          fact('datePublished', item.day),
          thing('Person', 'author', fact('name', item.name ?? words.someone)),
        ),
      ),
    );
    element.append(facts);
    card.className = isReserved ? 'card reserved' : 'card';
    card.replaceChildren(
      mark(),
      make('h2', {}, say(words.title, { place })),
      make('div', { class: isSure ? 'how sure' : 'how' }, sign(isSure ? TICK : NOTE), make('div', {}, sentence, how)),
      chips(kinds, counts.shown) ?? '',
      list,
      foot(wall),
    );
    relay();
  }

  function chips(kinds: Wall['kinds'], all: number): HTMLElement | undefined {
    const known = Object.entries(kinds) as [keyof WallMessages['kinds'], number][];
    // One kind and nothing else is no choice.
    if (!known[0] || (known.length === 1 && known[0][1] === all)) return undefined;
    const chip = (value: string, name: string, count: number) =>
      make(
        'button',
        {
          type: 'button',
          'aria-pressed': `${kind === value}`,
          onclick() {
            kind = value;
            next = undefined;
            expand();
            void show();
          },
        },
        `${name} ${number(count)}`,
      );
    return make(
      'div',
      { class: 'chips' },
      chip('', words.every, all),
      ...known.map(([each, count]) => chip(each, words.kinds[each], count)),
    );
  }

  function foot({ counts, kinds }: Wall): HTMLElement {
    const total = kind ? (kinds[kind as 'visit'] ?? 0) : counts.shown;
    const part = make('span', { role: 'status' });
    const more = button('more', words.more, showMore);
    const tell = () => {
      const shown = itemsOf(list).filter(({ hidden }) => !hidden).length;
      part.textContent = say(words.part, { shown: number(shown), total: number(total) });
      more.hidden = shown === items.length && !next;
    };
    list.onchange = tell;
    const gone = (forms: WallMessages['hidden'], count: number) =>
      count > 0 && make('span', {}, sayCount(forms, count, locale));
    return make(
      'div',
      { class: 'foot' },
      more,
      part,
      gone(words.withdrawn, counts.withdrawn),
      gone(words.hidden, counts.hidden),
      sayToo('text'),
    );
  }

  function free(): void {
    card.className = 'card';
    card.style.height = '';
  }

  /** From now on the wall is as high as what it holds: the reader has asked for it. */
  function expand(): void {
    isReserved = false;
    free();
    relay();
  }

  /** As high as its words, where nobody sees anything move by it: what comes below is below what is seen, and stays there. */
  function fitUnseen(): void {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom < innerHeight) return;
    element.style.minHeight = `${innerHeight - top}px`;
    expand();
  }

  function showMore(): void {
    const isCut = isReserved && itemsOf(list).some(({ hidden }) => hidden);
    expand();
    if (!isCut && next) void show();
  }

  const bars = () => ['bar', 'bar', 'bar half'].map((name) => make('div', { class: name }));
  list.append(...[0, 1, 2].map(() => make('li', { class: 'item' }, mark(), ...bars())));
  card.className = 'card reserved';
  card.setAttribute('aria-busy', 'true');
  card.append(mark(), list);
  // What the page has reserved by a style of its own, else what the element reserves by itself.
  card.style.height = `${element.clientHeight}px`;
  relay();
  await show();
  card.removeAttribute('aria-busy');
  let width = card.clientWidth;
  new ResizeObserver(() => {
    if (width === card.clientWidth) return;
    width = card.clientWidth;
    relay();
  }).observe(card);
}
