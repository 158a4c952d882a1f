import { createHash } from 'node:crypto';
import type { Reply } from './open-collector.ts';

/** How much of a text that is a file, not a reply, is recorded: its hash. */
export const hashOf = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex').slice(0, 16);

/**
 * What chance chose: ids of erased people, of events that the collector made, of clicks; hashes of a friend under the day's salt, and the
 * codes of offers that follow from one. The story's own ids hold "frozen".
 */
const BY_CHANCE = [
  /^(?:~erased\.)?[\w-]{21}$/,
  /^(?:~withdrawn\.|~)?[\w-]{16}$/,
  /^[\w-]{40}$/,
  /^[0-9a-f]{24}$/,
  /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/,
];
/** What the story calls its own, and four words of ours that are as long as an id. */
const OWN = /frozen|FR0ZE|^(sealed_advocates|unknown_location|no-review-gating|sharing-for-everybody)$/;

/** Whether a text is an id that chance chose. */
function isByChance(text: string): boolean {
  return BY_CHANCE.some((pattern) => pattern.test(text)) && !OWN.test(text);
}

/** Calls each id that chance chose by the order in which it is met: the same id is called the same. */
export class Names {
  readonly #given = new Map<string, string>();

  /** A value with all that is in it, its ids called so. */
  in(value: unknown): unknown {
    if (typeof value === 'string') return isByChance(value) ? this.#name(value) : value;
    if (Array.isArray(value)) return value.map((each) => this.in(each));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [this.in(key), this.in(each)]));
  }

  #name(id: string): string {
    const known = this.#given.get(id) ?? `<chance ${this.#given.size + 1}>`;
    this.#given.set(id, known);
    return known;
  }
}

/** The value without what chance chose: what is equal but for chance, is equal. */
export function blanked(value: unknown): string {
  return JSON.stringify(value, (_, each) => (typeof each === 'string' && isByChance(each) ? '<chance>' : each));
}

/**
 * The rows of a list that is sorted by an id which chance may have chosen: where it did, they come last, in the order that they have
 * without it.
 */
function chanceLast<Row extends object>(rows: readonly Row[], by: string): Row[] {
  const isMoved = (row: Row) => by in row && isByChance(String((row as Record<string, unknown>)[by]));
  const moved = rows.filter(isMoved).map((row) => ({ row, key: blanked(row) }));
  moved.sort((one, other) => (one.key < other.key ? -1 : 1));
  return [...rows.filter((row) => !isMoved(row)), ...moved.map(({ row }) => row)];
}

/** Headers that say nothing of the reply, or that follow from a clock. */
const PASSING = /^(date|content-length|connection|keep-alive|x-request-id|x-ratelimit-|ratelimit)/;
/** A widget's file has the hash of its build in its name. */
const BUILT_FILE = /([A-Za-z-]+)-[0-9a-f]{7,8}\.js/g;

/** The headers that a reply is told apart by. A file of the widget may be another with each build. */
export function headersOf({ headers }: Reply): Record<string, string> {
  const isFile = headers['content-type']?.includes('javascript');
  const kept = Object.entries(headers).filter(([name]) => !PASSING.test(name) && !(isFile && name === 'etag'));
  return Object.fromEntries(kept.sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** A reply's body as it is recorded: JSON as it is, lines as a list, pages a tag a line, files by their hash. */
export function bodyOf({ headers, bytes }: Reply, path: string): unknown {
  const type = headers['content-type'] ?? '';
  const text = bytes.toString();
  const names = new Names();
  if (type.includes('javascript')) return '<a file of the widget>';
  if (type.startsWith('image/')) return `<${bytes.length} bytes, sha256 ${hashOf(bytes)}>`;
  if (path.endsWith('/openapi.json')) return operationsOf(JSON.parse(text));
  if (path.endsWith('/metrics') && type.startsWith('text/plain')) return metricsOf(text);
  if (type.includes('x-ndjson')) {
    const rows = text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    return names.in(path.includes('/responses') ? chanceLast(rows, 'response') : rows);
  }
  if (type.startsWith('text/csv')) return csvOf(text, path);
  if (type.startsWith('application/json'))
    return names.in(inOrder(JSON.parse(text.replace(BUILT_FILE, '$1-<hash>.js')), path));
  return pageOf(text);
}

/** A reply whose lists are in one order, where a database or chance chose it. */
function inOrder(reply: Record<string, unknown>, path: string): object {
  const isPerson = path.startsWith('/v1/people/');
  const sorted = (rows: object[]): object[] =>
    isPerson ? [...rows].sort((one, other) => (blanked(one) < blanked(other) ? -1 : 1)) : chanceLast(rows, 'visitor');
  // Of a person, only the events have an order: the rows of a view come as the database finds them. Elsewhere ids decide last.
  const lists = Object.entries(reply).map(([name, list]) => [
    name,
    Array.isArray(list) && name !== 'events' && list.every((row) => typeof row === 'object') ? sorted(list) : list,
  ]);
  return Object.fromEntries(lists);
}

/** Each operation, and each shape that they share, by the hash of what is said of it. */
function operationsOf({ paths, components }: { paths: object; components: { schemas?: object } }): object {
  const said = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as object).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation]),
  );
  const shapes = Object.entries(components.schemas ?? {});
  return Object.fromEntries([...said, ...shapes].map(([name, what]) => [name, hashOf(JSON.stringify(what))]).sort());
}

/** What each metric is called, counts and is told apart by; those of Node and the process by name. */
function metricsOf(text: string): string[] {
  const own = text.split('\n').filter((line) => /^(# (HELP|TYPE) )?goodword_/.test(line));
  const others = text.split('\n').flatMap((line) => /^# TYPE ((?:nodejs|process)_\w+ \w+)/.exec(line)?.[1] ?? []);
  return [...new Set(own.map((line) => (line.startsWith('#') ? line : line.replace(/ \S+$/, '')))), ...others.sort()];
}

/** A CSV's lines; ids that chance chose are called so within the line. */
function csvOf(text: string, path: string): string[] {
  const lines = text.split('\r\n');
  const cleaned = lines.map((line) =>
    // One that begins with "-" has an apostrophe before it, so that no spreadsheet takes it for a formula.
    line.replace(/'?(~?[\w-]*\.?[\w-]+)/g, (all, word) => (isByChance(word) ? '<chance>' : all)),
  );
  // The other export has each event to be read.
  if (path.includes('/events')) return [...cleaned.slice(0, 20), `<the rest: sha256 ${hashOf(cleaned.join('\n'))}>`];
  const isMoved = (line: string) => line.startsWith('<chance>');
  return [...cleaned.filter((line) => !isMoved(line)), ...cleaned.filter(isMoved).sort()];
}

/** A page, a tag a line. Its styles and scripts are recorded by their hash. */
function pageOf(text: string): string[] {
  const bare = text
    .replace(BUILT_FILE, '$1-<hash>.js')
    .replace(/(data-nonce=")[\w-]+/g, '$1<chance>')
    .replace(/([?&](?:amp;)?gw=)[\w-]{16}/g, '$1<chance>')
    .replace(/<(style|script)\b([^>]*)>([\s\S]*?)<\/\1>/g, (_, tag, rest, inside) =>
      inside === '' || rest.includes('json') ? _ : `<${tag}${rest}>${hashOf(inside)}</${tag}>`,
    );
  const lines = bare.split(/(?<=>)(?=<)/);
  return text.length > 40_000 ? [`<${hashOf(bare)}>`] : lines;
}
