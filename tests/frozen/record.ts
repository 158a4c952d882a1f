import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';

/** `npm run freeze` writes anew what every other run is held to. */
const IS_FREEZING = process.env.GOODWORD_FREEZE !== undefined;
/** `npm run freeze -- --log`: the log that later code is to read, too. */
export const IS_FREEZING_LOG = process.env.GOODWORD_FREEZE === 'replies and log';
const FOLDER = join(import.meta.dirname, 'recorded');

/** Where a recorded file is. */
export const recordedFile = (name: string): string => join(FOLDER, name);

/** What stands recorded under this name; `undefined`: nothing yet. */
export function readRecord(name: string): unknown {
  const path = recordedFile(`${name}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Writes what is to be held equal from now on. */
export function writeRecord(name: string, what: unknown): void {
  const path = recordedFile(`${name}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${lines(what, 3)}\n`);
}

/** Fails where something is not as it was recorded. `freezes`: this run's word is what is recorded by `npm run freeze`. */
export function expectRecorded(name: string, what: unknown, { freezes }: { freezes: boolean }): void {
  if (IS_FREEZING && freezes) writeRecord(name, what);
  expect(JSON.parse(JSON.stringify(what))).toEqual(readRecord(name));
}

/** JSON with a line for what stands so deep: a change shows where it is, and a file stays small. */
function lines(value: unknown, depth: number, indent = ''): string {
  if (depth === 0 || typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
    return JSON.stringify(value);
  }
  const inner = `${indent} `;
  const parts = Array.isArray(value)
    ? value.map((each) => lines(each, depth - 1, inner))
    : Object.entries(value).map(([key, each]) => `${JSON.stringify(key)}: ${lines(each, depth - 1, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}
