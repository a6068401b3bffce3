import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';

/** The version of this package, from its own package.json. */
export function version(): string {
  const path = findPackageJSON(import.meta.url)!;
  return String((JSON.parse(readFileSync(path, 'utf8')) as { readonly version?: unknown }).version);
}
