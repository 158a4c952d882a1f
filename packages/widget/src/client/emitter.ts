/** Hears of an event, with what it was about. */
export type Listener = (detail: never) => void;

/** Tells listeners, and the window by a `CustomEvent` of the same name after `goodword:`. */
export function createEmitter(guarded: (action: () => void) => void) {
  let listeners: [name: string, listener: Listener][] = [];
  return {
    on(name: string, listener: Listener): void {
      listeners.push([name, listener]);
    },
    off(name: string, listener?: Listener): void {
      listeners = listeners.filter(([each, heard]) => each !== name || (listener && heard !== listener));
    },
    emit(name: string, detail: unknown): void {
      // A listener that throws is the page's own; it must not cost the customer an answer.
      for (const [each, listener] of listeners) if (each === name) guarded(() => listener(detail as never));
      // On its way to the window: a page may have a `dispatchEvent` of its own, which does something else.
      guarded(() => document.dispatchEvent(new CustomEvent(`goodword:${name}`, { detail, bubbles: true })));
    },
  };
}
