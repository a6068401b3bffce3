import { dirname, join } from 'node:path';
import { transform } from 'lightningcss';
import { minify } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { banner, containedIn, type Contained } from './licences.ts';
import { type Given, takeGiven } from './given-to-parts.ts';
import { refuseUnbuiltParts, replaceParts, type BuiltPart, type Part } from './parts.ts';

/** A built file: its name, its text, and the packages of others that it contains. */
export interface BuiltFile {
  readonly name: string;
  readonly code: string;
  readonly contained?: readonly Contained[];
  /** The paths of the modules in it. */
  readonly modules?: readonly string[];
  /** What the file that loads a part gives to it. */
  readonly given?: readonly Given[];
}

const POLICY = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;

/**
 * Two self-contained files on one page carry Lit twice, and a CSP that allows the policy `lit-html` allows it to be made
 * once. So the second file uses the policy of the first.
 */
function shareTrustedTypesPolicy(): Plugin {
  return {
    name: 'ipec:share-trusted-types-policy',
    transform(code, id) {
      if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
      if (!POLICY.test(code))
        this.error('lit-html no longer makes its policy as expected: see build/bundle.ts.');
      return {
        code: code.replace(
          POLICY,
          'globalThis[Symbol.for("ipec.lit-html")]??=$1.createPolicy("lit-html",$2)',
        ),
        map: null,
      };
    },
  };
}

/** A style sheet as it stands in a template, where each of its backslashes is written as two. */
function minifyCss(written: string): string {
  const css = written.replaceAll('\\\\', '\\');
  const { code } = transform({ filename: 'styles.css', code: Buffer.from(css), minify: true });
  return Buffer.from(code).toString('utf8').replaceAll('\\', '\\\\');
}

/** A directive reaches for Lit's core by a path of its own: in a part that is the Lit of the file that loads it as well. */
function leaveLitOut(): Plugin {
  return {
    name: 'ipec:leave-lit-out',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source === 'lit' || (/\/lit-html\.js$/.test(source) && importer.includes('/lit-html/'))
        ? { id: 'lit', external: true }
        : null,
  };
}

/** Puts our module for style sheets in the place of Lit's: see src/lit-styles.ts. */
function useOwnStyles(): Plugin {
  const own = JSON.stringify(join(dirname(import.meta.dirname), 'src/lit-styles.ts'));
  return {
    name: 'ipec:use-own-styles',
    load: (id) => (/\/@lit\/reactive-element\/css-tag\.js$/.test(id) ? `export * from ${own};` : null),
    transform(code, id) {
      if (id.includes('/packages/') && /\bcss`[^`]*\$\{/.test(code))
        this.error(`${id} puts a value into a style sheet, which src/lit-styles.ts does not take.`);
    },
  };
}

/** Elements at whose edges a line break is not seen. */
const BLOCKS =
  'p|li|[uod]l|div|section|h[1-6]|button|form|fieldset|select|figure|figcaption|blockquote|option|t[dhr]';
const AFTER_START = new RegExp(`(<(?:${BLOCKS})(?:\\s[^<>]*)?>)\\s*\\n\\s*`, 'g');
const BEFORE_END = new RegExp(`\\s*\\n\\s*(?=</(?:${BLOCKS})>)`, 'g');
/** Between two elements in a line a line break is a blank, which is seen. */
const INLINE = 'a|abbr|b|bdi|cite|code|data|em|i|mark|q|s|small|span|strong|sub|sup|time';
const IN_A_LINE = new RegExp(`(</(?:${INLINE})>)\\s*\\n\\s+(?=<(?:${INLINE})[\\s>])`, 'g');

/**
 * Blanks between tags and at the edges of blocks, indentation, and a line for each attribute: in a template they are bytes
 * that nobody reads, and texts that the browser makes for nothing.
 */
function trimHtml(code: string): string {
  return code
    .replace(IN_A_LINE, '$1 ')
    .replace(/>\s*\n\s+</g, '><')
    .replace(AFTER_START, '$1')
    .replace(BEFORE_END, '')
    .replace(/\n\s+([@?.]?[a-z][\w-]*=(?:\$\{|"))/g, ' $1')
    .replace(/\n\s*(?=\/?>)/g, '')
    .replace(/\n\s+/g, '\n');
}

/** Comments and indentation in a `css` template are such bytes as well. */
function trimTemplates(): Plugin {
  return {
    name: 'ipec:trim-templates',
    transform(code, id) {
      if (!id.includes('/packages/') || !/\.ts$/.test(id)) return null;
      const trimmed = id.endsWith('.styles.ts')
        ? code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${minifyCss(css)}\``)
        : trimHtml(code);
      return { code: trimmed, map: null };
    },
  };
}

const common: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { conditions: ['@ipec/source', 'production', 'module', 'browser', 'default'] },
};

/** What a bundle knows of its surroundings. */
export interface BundleContext {
  /** Every part of every widget. */
  readonly parts?: readonly Part[];
  /** Those that are built already, by name. */
  readonly built?: ReadonlyMap<string, BuiltPart>;
  readonly define?: Record<string, string>;
  /** Whether this is a part, which uses the Lit of the file that loads it. */
  readonly isPart?: boolean;
  /** Of the release; stands in the comment of the file. */
  readonly version?: string;
  /** Leaves modules of a part to the file that loads it. */
  readonly leave?: Plugin | undefined;
}

/** One entry into one self-contained ES module. */
export async function bundleOne(
  name: string,
  entry: string,
  context: BundleContext = {},
): Promise<BuiltFile> {
  const [file, ...others] = await bundle({ [name]: entry }, context, `${name}.js`);
  if (!file || others.length > 0)
    throw new Error(`${name} is not self-contained: it was built into ${others.length + 1} files.`);
  refuseUnbuiltParts(name, file.code);
  return file;
}

/** The paths of the modules that an entry has without its parts. */
export async function modulesOf(
  name: string,
  entry: string,
  parts: readonly Part[],
): Promise<ReadonlySet<string>> {
  const [file] = await bundle({ [name]: entry }, { parts }, `${name}.js`);
  return new Set(file?.modules);
}

/** Several entries into modules with shared chunks, for hosts that build an import map. */
export async function bundleShared(
  entries: Readonly<Record<string, string>>,
  context: BundleContext = {},
): Promise<readonly BuiltFile[]> {
  return bundle(entries, context, '[name]-[hash].js');
}

async function bundle(
  input: Record<string, string>,
  { parts = [], built = new Map(), define = {}, isPart = false, version = '', leave }: BundleContext,
  entryFileNames: string,
): Promise<BuiltFile[]> {
  const result = await build({
    ...common,
    define,
    plugins: [
      replaceParts(parts, built),
      ...(isPart ? [leaveLitOut()] : []),
      ...(leave ? [leave] : []),
      shareTrustedTypesPolicy(),
      useOwnStyles(),
      trimTemplates(),
    ],
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: { format: 'es', entryFileNames, chunkFileNames: '[name]-[hash].js' },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one] : []));
  return Promise.all(
    chunks.map(async ({ fileName, code, moduleIds }) => {
      const contained = containedIn(moduleIds);
      const { code: own, given } = isPart ? takeGiven(fileName, code) : { code, given: [] };
      return {
        name: fileName,
        code: await squeeze(own, banner(version, contained)),
        contained,
        given,
        modules: moduleIds,
      };
    }),
  );
}

/**
 * An explicit compile hint: all of a widget runs as it starts, so the browser compiles it beside the main thread while it
 * arrives, not function by function on it. Chromium reads it; to others it is a comment.
 */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/** A small file is compiled before the hint is read. */
const LARGE = 10_000;

/** A second minifier finds what the first leaves: about 200 bytes of a widget after brotli. */
async function squeeze(code: string, comment: string): Promise<string> {
  const compress = { passes: 3, pure_getters: true, keep_fargs: false };
  const result = await minify(code, { module: true, ecma: 2022, compress });
  const small = result.code ?? code;
  return (small.length < LARGE ? '' : COMPILE_HINT) + comment + small;
}
