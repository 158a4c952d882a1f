import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import ts from 'typescript';

const here = dirname(fileURLToPath(import.meta.url));
const source = (file) => resolve(here, 'src', file);

/** The languages that are spoken: a folder each. */
const TAGS = readdirSync(source('languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const languages = Object.fromEntries(TAGS.map((tag) => [tag, source(`languages/${tag}/ask.ts`)]));

/** Modules that are called after something else than what their file is for. */
const NAMES = {
  'load-later-steps': 'share',
  'follow-up-step': 'follow-up',
  'thanks-step': 'thanks',
  index: 'client',
};

/** A file is named after what it is for, those of a language after the language, too: `de-after`. */
function chunkName(name, path = '') {
  const [, tag] = /languages\/([\w-]+)\//.exec(path ?? '') ?? [];
  if (tag) return `${tag}-${name}`;
  return NAMES[name] ?? name;
}

/** A style sheet with those that it imports in their places. */
const readStyles = (file) =>
  readFileSync(file, 'utf8').replace(/@import "(.+)";/g, (_line, other) => readStyles(resolve(dirname(file), other)));

/** A style sheet as a string, without its comments and spaces. */
const styleText = {
  name: 'style-text',
  resolveId: (id, importer) => (id.endsWith('.css?inline') ? resolve(dirname(importer), id) : null),
  load(id) {
    if (!id.endsWith('.css?inline')) return null;
    const text = readStyles(id.slice(0, -'?inline'.length))
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,>~]) ?/g, '$1')
      .replace(/([:]) (?![^{}]*\{)/g, '$1')
      // What a query asks for; two lengths in one value.
      .replace(/(\([a-z-]+): /g, '$1:')
      .replace(/ \/ /g, '/')
      .replace(/\b0\.(\d)/g, '.$1')
      .replace(/ (!important)/g, '$1')
      // Between selectors; within `calc` the spaces are needed.
      .replace(/ [+] (?=[^{};]*\{)/g, '+')
      .replace(/;}/g, '}')
      .replace(/="(\w+)"/g, '=$1')
      .trim();
    return `export default ${JSON.stringify(text)};`;
  },
};

const limits = Object.fromEntries(
  [
    ...readFileSync(resolve(here, '../protocol/src/limits.ts'), 'utf8').matchAll(/^export const (\w+) = ([\d_ *]+);/gm),
  ].map(([, name, value]) => [name, value]),
);

/** The protocol's limits as literals: a chunk would otherwise export them to the next. No zod comes along. */
const limitsInPlace = {
  name: 'limits-in-place',
  transform(code) {
    const importing = /import \{([^}]+)\} from '@goodword\/protocol\/limits';\n?/;
    const [line, names] = importing.exec(code) ?? [];
    if (!line) return null;
    let result = code.replace(line, '');
    for (const name of names.split(',').map((each) => each.trim())) {
      if (limits[name] === undefined) throw new Error(`${name} is no plain number in protocol's limits.ts`);
      result = result.replaceAll(new RegExp(`\\b${name}\\b`, 'g'), `(${limits[name]})`);
    }
    return { code: result, map: null };
  },
};

/** TypeScript without its types, file by file. Whether they are right, `tsc` says beside the build. */
const withoutTypes = {
  name: 'without-types',
  resolveId: (id, importer) => (id.startsWith('.') && /\.tsx?$/.test(id) ? resolve(dirname(importer), id) : null),
  transform(code, path) {
    if (!/\.tsx?$/.test(path)) return null;
    const compilerOptions = { ...TRANSPILED, jsx: ts.JsxEmit.React, jsxFactory: 'h', verbatimModuleSyntax: true };
    return { code: ts.transpileModule(code, { fileName: path, compilerOptions }).outputText, map: null };
  },
};
const TRANSPILED = { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext };

const plugins = () => [styleText, nodeResolve(), withoutTypes, limitsInPlace];

/** While developing: builds in a second, and writes beside what is there, since not all of it is built again. */
const isDevelopment = process.env.GOODWORD_DEVELOPMENT !== undefined;

// Never `toplevel` for the loader: it would drop the global. Never `unsafe_comps`: it takes `!(NaN >= 9)` for `NaN < 9`, and a missing score is NaN.
// What is "unsafe" there is so for code that asks what a function's own text is.
const shrink = (module) =>
  !isDevelopment &&
  terser({
    ecma: 2020,
    module,
    // What comes out smallest, compressed. To read a property here does nothing by itself.
    compress: {
      passes: 3,
      unsafe: true,
      unsafe_math: module,
      pure_getters: module || 'strict',
    },
    format: { comments: false },
  });

/** What makes a file of the page of a module: who weighs one uses it, too. */
export const toPageFile = () => [...plugins(), shrink(true)];

/** Files of a build before this one have other names and would stay. */
const clean = (directory) => ({
  name: 'clean',
  buildStart: () => isDevelopment || rmSync(resolve(here, 'dist', directory), { recursive: true, force: true }),
});

/** `manifest.json` tells the collector which files these builds made; each adds its own. */
const manifest = (partsOf) => ({
  name: 'manifest',
  generateBundle(_options, bundle) {
    const entries = Object.values(bundle).filter((file) => file.type === 'chunk' && file.isEntry);
    const fileNames = Object.fromEntries(entries.map(({ name, fileName }) => [name, fileName]));
    const path = resolve(here, 'dist/script/manifest.json');
    const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    const source = `${JSON.stringify({ ...known, ...partsOf(fileNames) }, null, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source });
  },
});

/** The declarations of the four files that the public types live in: they name nothing of the protocol's. */
const declarations = {
  name: 'declarations',
  generateBundle() {
    for (const name of ['index', 'create-goodword', 'define-channel', 'goodword']) {
      const { outputText } = ts.transpileDeclaration(readFileSync(source(`${name}.ts`), 'utf8'), {
        compilerOptions: { isolatedDeclarations: true, target: ts.ScriptTarget.ES2020 },
      });
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source: outputText.replaceAll(".ts'", ".js'") });
    }
  },
};

export default [
  {
    input: source('script.ts'),
    output: { file: resolve(here, 'dist/script/goodword.js'), format: 'iife', strict: false },
    plugins: [clean('script'), ...plugins(), shrink(false)],
  },
  {
    input: {
      panel: source('panel/open-panel.ts'),
      sender: source('client/create-sender.ts'),
      occasions: source('occasions/create-occasions.ts'),
      ...languages,
    },
    output: {
      dir: resolve(here, 'dist/script'),
      format: 'es',
      // Names stand in other files, and chance does not get smaller: 28 bits are enough to tell one build from the next.
      hashCharacters: 'hex',
      entryFileNames: '[name]-[hash:7].js',
      chunkFileNames: ({ name, facadeModuleId }) => `${chunkName(name, facadeModuleId)}-[hash:7].js`,
    },
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      ...toPageFile(),
      manifest(({ panel, sender, occasions, ...spoken }) => ({
        loader: 'goodword.js',
        panel,
        sender,
        occasions,
        languages: spoken,
      })),
    ],
  },
  {
    input: { elements: source('embed/elements.ts') },
    output: {
      dir: resolve(here, 'dist/script'),
      format: 'es',
      // Names stand in other files, and chance does not get smaller: 28 bits are enough to tell one build from the next.
      hashCharacters: 'hex',
      entryFileNames: '[name]-[hash:7].js',
      chunkFileNames: '[name]-[hash:7].js',
    },
    preserveEntrySignatures: 'allow-extension',
    // What the elements share with the panel is in both, so that neither waits for a third file.
    plugins: [...toPageFile(), manifest(({ elements }) => ({ elements }))],
  },
  {
    input: source('embed/start-share.ts'),
    output: { file: resolve(here, 'dist/script/share.js'), format: 'iife', strict: false },
    plugins: [...plugins(), shrink(false)],
  },
  {
    // Loaded by the loader under this name, where the page has htmx or Turbo.
    input: source('client/follow-page.ts'),
    output: { file: resolve(here, 'dist/script/follow.js'), format: 'es' },
    plugins: toPageFile(),
  },
  {
    input: source('index.ts'),
    output: {
      dir: resolve(here, 'dist/npm'),
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: ({ name, facadeModuleId }) => `${chunkName(name, facadeModuleId)}.js`,
    },
    plugins: [clean('npm'), ...plugins(), declarations],
  },
];
