import type { Read } from './option.ts';
import { refuse } from './refuse.ts';

/** Reads a whole number, both ends included. */
export function wholeNumber(low: number, high: number): Read<number> {
  return (text, name) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= low && value <= high) return value;
    return refuse(name, text, `write a whole number from ${low} to ${high}`);
  };
}
