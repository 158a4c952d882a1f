import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What one file takes from another, or from a package. */
export interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
  /** The names that are taken as values; empty where it is no list of names. */
  names: string[];
}

/** The files of a folder, without its tests. */
export function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** What a file imports, or exports of another. */
export function imports(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(type\s)?(?:([^;'"]*?)\sfrom\s+)?['"]([^'"]+)['"]/gms);
  const dynamic = text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g);
  return [
    ...[...statements].map(([, type, what = '', target = '']) => {
      const names = what.startsWith('{') ? valuesOf(what) : [];
      const isOfTypes = Boolean(type) || (what.startsWith('{') && names.length === 0);
      return { file, target, typeOnly: isOfTypes, names };
    }),
    ...[...dynamic].map(([, target = '']) => ({ file, target, typeOnly: false, names: [] })),
  ];
}

/** What a file needs to run: itself, and what it takes values from. Of an index, only where the names that it takes come from. */
export function reachedFrom(files: readonly string[]): string[] {
  const reached = new Set(files);
  for (const file of reached) {
    for (const { target, typeOnly, names } of imports(file)) {
      if (!target.startsWith('.') || typeOnly) continue;
      const to = resolve(dirname(file), target);
      const through = to.endsWith('/index.ts')
        ? imports(to).filter((each) => names.some((name) => each.names.includes(name)))
        : [];
      if (!to.endsWith('/index.ts')) reached.add(to);
      for (const each of through) reached.add(resolve(dirname(to), each.target));
    }
  }
  return [...reached];
}

function valuesOf(list: string): string[] {
  return list
    .replace(/[{}]/g, '')
    .split(',')
    .map((name) => name.trim().replace(/\sas\s.*/, ''))
    .filter((name) => name !== '' && !name.startsWith('type '));
}
