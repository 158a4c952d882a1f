import type { createClient } from './client/create-client.ts';
import type { Goodword } from './goodword.ts';
import { importFile } from './import-file.js';

/** The one global: `goodword('method', …)`. The stub keeps its calls in `q` until the script is there. */
type Command = ((method: keyof Goodword, ...words: unknown[]) => void) & {
  /** Calls from before, each an `arguments` object. */
  q?: Parameters<Command>[];
  /** There once the script is: the page has the tag once more. */
  again?: (tag: DOMStringMap) => void;
};

/** Starts the script tag's delivery: reads its attributes, takes over from the stub, answers what was called before. */
export function startScript(create: typeof createClient): void {
  const page = window as unknown as { goodword?: Command };
  const script = document.currentScript as HTMLScriptElement | null;
  const stub = page.goodword;
  if (!script?.dataset.site) return;
  const { site, host, consent, debug } = script.dataset;
  // A page may hold the tag twice, or be another page by now.
  if (stub?.again) return stub.again(script.dataset);
  const origin = host?.replace(/\/+$/, '') ?? new URL(script.src).origin;
  const { call, again } = create(
    { site, host: origin, page: script.dataset, consent: consent as 'required', debug: debug !== undefined },
    (name, { assets }) => importFile(`${origin}/${assets[name as 'panel'] ?? `${name}.js`}`),
  );
  const command: Command = (method, ...words) => void call(method, words);
  command.again = (tag) => {
    if (tag.site === site) again(tag);
  };
  page.goodword = command;
  for (const each of stub?.q ?? []) command(...each);
}
