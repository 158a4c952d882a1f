import type { createClient } from './client/create-client.ts';
import type { Goodword } from './goodword.ts';
import { importFile } from './import-file.js';

/** The one global: `goodword('method', …)`. The stub keeps its calls in `q` until the script is there. */
type Command = ((method: keyof Goodword, ...words: unknown[]) => void) & {
  /** Calls from before, each an `arguments` object. */
  q?: Parameters<Command>[];
  isReady?: boolean;
};

/** Starts the script tag's delivery: reads its attributes, takes over from the stub, answers what was called before. */
export function startScript(create: typeof createClient): void {
  const page = window as unknown as { goodword?: Command };
  const script = document.currentScript as HTMLScriptElement | null;
  const stub = page.goodword;
  // A page may hold the tag twice.
  if (!script?.dataset.site || stub?.isReady) return;
  const { site, host, location: place, lang, consent, debug } = script.dataset;
  const origin = host?.replace(/\/+$/, '') ?? new URL(script.src).origin;
  const { call } = create(
    {
      site,
      host: origin,
      location: place,
      language: lang,
      consent: consent as 'required',
      debug: debug !== undefined,
    },
    (name, { assets }) => importFile(`${origin}/${assets[name]}`),
  );
  const command: Command = (method, ...words) => void call(method, words);
  command.isReady = true;
  page.goodword = command;
  for (const each of stub?.q ?? []) command(...each);
}
