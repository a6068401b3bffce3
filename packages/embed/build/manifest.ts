import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** What the manifest says of one file. Sizes are bytes; `gzip` at level 9, `brotli` at quality 11. */
export interface ManifestEntry {
  readonly integrity: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly brotli: number;
}

/** `dist/manifest.json`. */
export interface Manifest {
  readonly version: string;
  readonly files: Readonly<Record<string, ManifestEntry>>;
}

/** The Subresource Integrity value of a file. */
export function integrityOf(content: string, algorithm: 'sha256' | 'sha384' = 'sha384'): string {
  return `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
}

/** The manifest entry of a file. */
export function describeFile(content: string): ManifestEntry {
  const bytes = Buffer.from(content);
  return {
    integrity: integrityOf(content),
    bytes: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
  };
}

/** The first characters of the content's SHA-256, in hexadecimal: enough to tell two releases of a file apart. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 10);
}
