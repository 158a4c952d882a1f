import type { LocationChoices } from '@goodword/protocol';
import type { QuestionMessages } from '../languages/messages.ts';
import { say, sayCount } from '../languages/say.ts';
import type { QuestionParts } from '../panel/context.ts';
import { Icon } from '../panel/icon.tsx';
import { h, type VNode } from '../render/vnode.ts';

/** Long enough to write a word. */
const TYPING_MS = 250;
/** Nobody waits longer for a network that hangs. */
const PATIENCE_MS = 15_000;
const PIN = 'M10 17.5s5.5-4.7 5.5-9a5.5 5.5 0 00-11 0c0 4.3 5.5 9 5.5 9zM10 10.3a1.8 1.8 0 100-3.6 1.8 1.8 0 000 3.6z';

/**
 * Which place it was: searched by name, or the nearest, if the customer lets the browser say where they are. What it says goes
 * to the collector once, to sort by, and is kept nowhere.
 */
export function createLocationPicker() {
  let items: LocationChoices['items'] | undefined;
  let total: number | undefined;
  let note: 'looking' | 'notLocated' | 'failed' | undefined;
  let words = '';
  let near = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  return function LocationPicker(parts: QuestionParts, { location: texts }: QuestionMessages): VNode {
    const { context, question, value, onAnswer, isHeld, redraw } = parts;
    const { client, locale } = context;

    async function look(): Promise<void> {
      const mine = ++asked;
      const query = new URLSearchParams({ ...(words && { q: words }), ...(near && { near }) });
      try {
        const reply = await fetch(`${client.host}/v1/sites/${client.site}/locations?${query}`, {
          credentials: 'omit',
          signal: AbortSignal.timeout(PATIENCE_MS),
        });
        const found: LocationChoices = await reply.json();
        if (!Array.isArray(found.items)) throw reply.status;
        if (mine !== asked) return;
        ({ items, total } = found);
        note = undefined;
      } catch {
        if (mine !== asked) return;
        note = 'failed';
      }
      redraw();
    }

    function write(text: string): void {
      words = text.trim();
      clearTimeout(timer);
      timer = setTimeout(look, TYPING_MS);
    }

    /** Escape empties the field, and is no wish to close the card: not in browsers that leave it to the dialog either. */
    function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLInputElement }): void {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      const { currentTarget: field } = event;
      if (!field.value) return;
      field.value = '';
      write('');
    }

    function locate(): void {
      note = 'looking';
      redraw();
      const refuse = () => {
        note = 'notLocated';
        redraw();
      };
      navigator.geolocation.getCurrentPosition(
        ({ coords }) => {
          // Three digits are a hundred meters: enough to sort shops by.
          near = `${coords.latitude.toFixed(3)},${coords.longitude.toFixed(3)}`;
          void look();
        },
        refuse,
        { timeout: 10_000, maximumAge: 600_000 },
      );
    }

    if (!items && !asked) void look();
    const distance = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilometer' });
    return (
      <div class="options places">
        <input
          class="field"
          type="search"
          aria-label={texts.search}
          placeholder={texts.search}
          aria-invalid={isHeld}
          aria-describedby={isHeld ? 'e' : undefined}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {navigator.geolocation && (
          <button type="button" class="quiet" onClick={locate}>
            {Icon(PIN)}
            {note === 'looking' ? texts.looking : texts.near}
          </button>
        )}
        {note && note !== 'looking' && <p class="small">{texts[note]}</p>}
        <div class="list" role="radiogroup" aria-labelledby="q">
          {items?.map((place) => (
            <label class="option">
              <input type="radio" name={question.id} checked={value === place.id} onChange={() => onAnswer(place.id)} />
              <span>
                <bdi>{place.name}</bdi>
                <span class="small">
                  {place.distanceKm !== undefined && `${distance.format(place.distanceKm)} `}
                  <bdi>{place.address}</bdi>
                </span>
              </span>
            </label>
          ))}
        </div>
        <p class="small" role="status">
          {items &&
            (total
              ? say(texts.part, { shown: context.format(items.length), total: context.format(total) })
              : items[0]
                ? sayCount(texts.found, items.length, locale)
                : texts.none)}
        </p>
      </div>
    );
  };
}
