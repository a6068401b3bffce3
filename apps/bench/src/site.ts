import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { pageOf } from './page.ts';
import type { Asset, Contender, Suite } from './suite.ts';

/** Bytes of a file: as written, and as sent in either encoding at its highest level. */
export interface Sizes {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** A response, compressed once before anything is measured. */
export interface Resource {
  readonly type: string;
  readonly body: Buffer;
  readonly sizes: Sizes;
}

/** Every response of a run, by path. */
export type Site = ReadonlyMap<string, Resource>;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/** The path of a contender's page. */
export function pathOf(suite: Suite, contender: Contender): string {
  return `/${suite.name}/${contender.name}/`;
}

function resource(name: string, content: string | Buffer): Resource {
  const raw = Buffer.from(content);
  const body = brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return {
    type: TYPES[extname(name)] ?? 'application/octet-stream',
    body,
    sizes: { raw: raw.length, gzip: gzipSync(raw, { level: 9 }).length, brotli: body.length },
  };
}

async function contentOf({ from, entry }: Asset): Promise<string | Buffer> {
  if (from === 'file') return readFile(entry);
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
  const [first, ...others] = outputFiles;
  if (!first || others.length > 0) throw new Error(`${entry.pathname} did not become one file.`);
  return first.contents.length > 0 ? Buffer.from(first.contents) : '';
}

/** Builds every page and file of a suite into memory, so that nothing on disk can change under a run. */
export async function buildSite(suite: Suite): Promise<Site> {
  const site = new Map<string, Resource>();
  for (const contender of suite.contenders) {
    const path = pathOf(suite, contender);
    site.set(path, resource('page.html', pageOf(suite, contender)));
    for (const asset of contender.assets)
      site.set(path + asset.name, resource(asset.name, await contentOf(asset)));
  }
  return site;
}
