import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { type Given, OF_WIDGET } from './given-to-parts.ts';

/**
 * A part that is loaded later. The `src/parts.ts` of a package is the only list of its parts: an exported constant is one,
 * and its name is the name of the part's file. A part may use the parts above it.
 */
export interface Part {
  /** `<widget>-<constant>`, with hyphens for capitals: `evidence-chart-take-away`. */
  readonly name: string;
  /** The constant that `src/parts.ts` exports. */
  readonly constant: string;
  /** The path of the part's module. */
  readonly entry: string;
  /** The path of the `src/parts.ts` that lists it. */
  readonly listedIn: string;
}

/** A part that has been built: the name of its file, with the hash of its content, and its integrity. */
export interface BuiltPart {
  readonly fileName: string;
  readonly integrity: string;
  /** What the file that loads it gives to it: see given-to-parts.ts. */
  readonly given: readonly Given[];
}

/** What stands in a bundle for a part that was not built before it. */
const NOT_BUILT = 'ipec-part-not-built:';

const ROW = /export const (\w+) = part\(\s*(?:async\s*)?\(\)\s*=>\s*import\(\s*'([^']+)'\s*\),?\s*\)/g;

/** The rows of a list of parts: constant and module. A call of `part` that is not such a row stops the build. */
export function partRows(source: string, file: string): readonly { constant: string; module: string }[] {
  const rows = [...source.matchAll(ROW)].map(([, constant = '', module = '']) => ({ constant, module }));
  const calls = [...source.matchAll(/\bpart\(/g)].length;
  if (calls === rows.length) return rows;
  throw new Error(
    `${file} calls part() ${calls} times, but only ${rows.length} of them read as a row: export const NAME = part(() => import('./MODULE.ts'));`,
  );
}

/** The parts that a package lists, in the order in which they are built. */
export function partsOf(folder: string): readonly Part[] {
  const listedIn = fileURLToPath(new URL(`../../${folder}/src/parts.ts`, import.meta.url));
  if (!existsSync(listedIn)) return [];
  return partRows(readFileSync(listedIn, 'utf8'), listedIn).map(({ constant, module }) => ({
    name: `${folder}-${constant.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
    constant,
    entry: resolve(dirname(listedIn), module),
    listedIn,
  }));
}

/** From where a list takes the function `part`. */
const HELPER = /import \{ part \} from '([^']+)';/;

function row({ name, constant }: Part, file: BuiltPart | undefined): string {
  const load = file
    ? `importChecked(new URL('./${file.fileName}', import.meta.url).href, '${file.integrity}')`
    : `Promise.reject(new Error('${NOT_BUILT}${name}'))`;
  const names = (file?.given ?? []).map(({ name: one }) => one);
  const given = names.length > 0 ? `.then((made) => made.default(${names.join(', ')}))` : '';
  return `export const ${constant} = /* @__PURE__ */ part(() => ${load}${given});`;
}

/** One import for each thing that parts are given. */
function imports(given: readonly Given[]): readonly string[] {
  return [...new Set(given.map(({ from, name }) => `import { ${name} } from ${JSON.stringify(from)};`))];
}

/** Widgets whose parts go on where they have begun: what it has of these folders, a widget gives to its parts. */
const GIVING: Readonly<Record<string, readonly string[]>> = {
  'evidence-chart': [
    '/packages/feeds/src/table/',
    '/packages/evidence-chart/src/data/',
    '/packages/evidence-chart/src/layout/',
    '/packages/evidence-chart/src/words/',
  ],
};

/** The folders whose modules a widget gives to its parts. */
export const givenFolders = (widget: string): readonly string[] => GIVING[widget] ?? [];

/** Leaves to the widget what it has of these folders. */
export function leaveToWidget(folders: readonly string[], modules: ReadonlySet<string>): Plugin {
  return {
    name: 'ipec:leave-to-widget',
    enforce: 'pre',
    async resolveId(source, importer) {
      const found = importer === undefined ? null : await this.resolve(source, importer, { skipSelf: true });
      return found && modules.has(found.id) && folders.some((folder) => found.id.includes(folder))
        ? { id: OF_WIDGET + found.id, external: true, moduleSideEffects: false }
        : null;
    },
  };
}

/** Replaces a list of parts by one that fetches the built files, checks their integrity, and gives them what they need of Lit. */
export function replaceParts(parts: readonly Part[], built: ReadonlyMap<string, BuiltPart>): Plugin {
  const helper = join(dirname(import.meta.dirname), 'src/import-checked.ts');
  return {
    name: 'ipec:parts',
    load(id) {
      const own = parts.filter(({ listedIn }) => listedIn === id);
      if (own.length === 0) return null;
      const from = HELPER.exec(readFileSync(id, 'utf8'))?.[1];
      if (!from) this.error(`${id} must say: import { part } from '@ipec/element-kit';`);
      return [
        `import { part } from '${from}';`,
        `import { importChecked } from ${JSON.stringify(helper)};`,
        ...imports(own.flatMap(({ name }) => built.get(name)?.given ?? [])),
        ...own.map((part) => row(part, built.get(part.name))),
      ].join('\n');
    },
  };
}

/** Stops the build where a file would load a part that is built after it. */
export function refuseUnbuiltParts(name: string, code: string): void {
  const part = new RegExp(`${NOT_BUILT}([\\w-]+)`).exec(code)?.[1];
  if (part) throw new Error(`${name} uses the part ${part}, so ${part} must stand above it in src/parts.ts.`);
}
