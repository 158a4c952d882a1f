import type { createClient } from './client/create-client.ts';
import { readTag, type TagWords } from './client/read-tag.ts';
import type { Goodword } from './goodword.ts';
import { importFile } from './import-file.js';

/** The one global: `goodword('method', …)`. The stub keeps its calls in `q` until the script is there. */
type Command = ((method: keyof Goodword, ...words: unknown[]) => void) & {
  /** Calls from before, each an `arguments` object. */
  q?: Parameters<Command>[];
  /** There once the script is ready. Called where the page has the tag once more. */
  isReady?: (page: TagWords) => void;
};

declare global {
  interface Window {
    goodword?: Command;
  }
}

/** Starts the script tag's delivery: reads its attributes, takes over from the stub, answers what was called before. Never throws. */
export function startScript(create: typeof createClient): void {
  try {
    const { page, host } = readTag();
    const stub = window.goodword;
    const { site = '', consent, debug } = page;
    // A page may hold the tag twice, or be another page by now.
    if (stub?.isReady) {
      stub.isReady(page);
      return;
    }
    const { call, again } = create(
      { site, host, page, consent: consent as 'required', debug: debug !== undefined },
      (name, { assets }) => importFile(`${host}/${assets[name as 'panel'] ?? `${name}.js`}`),
    );
    const command: Command = (method, ...words) => void call(method, words);
    command.isReady = (other) => {
      if (other.site === site) again(other);
    };
    window.goodword = command;
    for (const each of stub?.q ?? []) command(...each);
  } catch (error) {
    if (/goodword_debug/.test(location.search)) console.info('[goodword]', error);
  }
}
