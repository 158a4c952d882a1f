/** A small object under one key of the device. */
export interface DeviceRecord<Shape> {
  read(): Partial<Shape>;
  /** Reads again before it writes, since another tab may have written meanwhile. */
  write(change: { [Name in keyof Shape]?: Shape[Name] | undefined }): void;
  clear(): void;
}

/**
 * A small object kept under one key of the device. Where it may not be kept, or the browser refuses, it lives in
 * memory until the page ends.
 */
export function createDeviceRecord<T extends object>(
  open: () => Storage,
  key: string,
  mayKeep: () => boolean,
): DeviceRecord<T> {
  let memory: Partial<T> = {};
  /** What the storage says to this; nothing where it is blocked or full, or what stands there is not ours. */
  function use<Value>(act: (storage: Storage) => Value): Value | undefined {
    try {
      return act(open());
    } catch {
      return undefined;
    }
  }
  const read = (): Partial<T> =>
    // What is not there is null, which is JSON as well.
    Object(use((storage) => mayKeep() && JSON.parse(storage.getItem(key) as string)) || memory);
  const forget = () => use((storage) => storage.removeItem(key));
  return {
    read,
    write(change): void {
      memory = { ...read(), ...change } as Partial<T>;
      // What is there is older than what is in memory.
      if (mayKeep() && !use((storage) => [storage.setItem(key, JSON.stringify(memory))])) forget();
    },
    clear(): void {
      memory = {};
      forget();
    },
  };
}
