import { readFileSync } from 'node:fs';

/** What is read of a custom-elements.json. */
interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly { readonly name: string }[];
      readonly events?: readonly { readonly name: string }[];
    }[];
  }[];
}

/** What the package of an element says of it. */
export function declared(tag: string): {
  readonly attributes: readonly string[];
  readonly events: readonly string[];
} {
  const file = new URL(`../../../packages/${tag.replace('ipec-', '')}/custom-elements.json`, import.meta.url);
  const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const found = modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  const names = (list: readonly { readonly name: string }[] = []): string[] => list.map(({ name }) => name);
  return { attributes: names(found?.attributes), events: names(found?.events) };
}

/** The group of each widget, in the order of the sidebar. */
export const WIDGETS = {
  'Case studies': 'ipec-case-study-carousel',
  Publications: 'ipec-resource-library',
  'Key figures': 'ipec-key-figures',
  'Procedure selector': 'ipec-procedure-selector',
  'Evidence charts': 'ipec-evidence-chart',
  'Join form': 'ipec-community-join-form',
} as const;
