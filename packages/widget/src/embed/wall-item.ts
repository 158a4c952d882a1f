import type { WallItem } from '@goodword/protocol';
import type { WallMessages } from '../languages/messages.ts';
import { say } from '../languages/say.ts';
import { make } from './make.ts';

interface ItemParts {
  words: WallMessages;
  locale: string;
  mark: Node;
  sign: Node;
  /** More of the words is wanted than stands there. */
  onUnfold: () => void;
}

/** Up to so many columns words are set large; a Chinese or Japanese sign is two wide. */
const SHORT = 60;
/** Beyond this, words may be more than nine lines. */
const LONG = 220;
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

/** One customer's words, who said them, and how that is known. Whatever they wrote stays text. */
export function wallItem(item: WallItem, { words, locale, mark, sign, onUnfold }: ItemParts): HTMLElement {
  const width = item.words.length + (item.words.match(WIDE)?.length ?? 0);
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(item.day));
  const isLong = width > LONG || item.words.split('\n').length > 9;
  const text = make('p', { class: width > SHORT ? (isLong ? 'folded' : false) : 'short' }, item.words);
  const unfold =
    isLong &&
    make(
      'button',
      {
        class: 'text',
        type: 'button',
        onclick() {
          text.className = '';
          (unfold as HTMLElement).remove();
          onUnfold();
        },
      },
      words.readAll,
    );
  return make(
    'li',
    { class: 'item', tabindex: '-1' },
    make('blockquote', { dir: 'auto', lang: item.language }, mark, text),
    unfold,
    make('p', { class: 'who' }, make('bdi', {}, item.name ?? words.someone)),
    item.about !== undefined && make('p', { class: 'by' }, make('bdi', {}, item.about)),
    make(
      'p',
      { class: item.visit ? 'by sure' : 'by' },
      sign,
      make('span', {}, say(item.visit ? words.after[item.visit] : words.on, { day })),
    ),
  );
}
