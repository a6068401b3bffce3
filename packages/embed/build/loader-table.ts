import { integrityOf } from './manifest.ts';

/** What the loader knows: the integrity of each widget's file, by the name of the widget. Tag and address follow from both. */
export function loaderTable(
  files: readonly { readonly name: string; readonly code: string }[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map(({ name, code }) => [name, integrityOf(code)]));
}
