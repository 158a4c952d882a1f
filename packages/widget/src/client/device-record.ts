import { toJson } from './to-json.ts';

/**
 * A small object kept under one key of the device. Where it may not be kept, or the browser refuses, it lives in
 * memory until the page ends.
 */
export function createDeviceRecord<T extends object>(open: () => Storage, key: string, mayKeep: () => boolean) {
  let memory: Partial<T> = {};
  function read(): Partial<T> {
    try {
      const text = mayKeep() && open().getItem(key);
      if (text) return Object(JSON.parse(text));
    } catch {
      // Blocked, or not ours: memory it is.
    }
    return memory;
  }
  function forget(): void {
    try {
      open().removeItem(key);
    } catch {
      // Blocked: there is nothing to forget.
    }
  }
  return {
    read,
    /** Reads again before it writes, since another tab may have written meanwhile. */
    write(change: Partial<T>): void {
      memory = { ...read(), ...change };
      try {
        if (mayKeep()) open().setItem(key, toJson(memory));
      } catch {
        // Full or blocked: what is there is older than what is in memory.
        forget();
      }
    },
    /** A value as it is written: what else leaves the page is written so, too. */
    toJson,
    clear(): void {
      memory = {};
      forget();
    },
  };
}
