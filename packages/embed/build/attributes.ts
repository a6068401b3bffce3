import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** An attribute of an element as the editor and PHP need it. */
export interface Attribute {
  readonly type: 'string' | 'number' | 'boolean';
  /** The values that the element knows, where it knows only some. */
  readonly values?: readonly string[];
  readonly description: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly {
        readonly name?: string;
        readonly description?: string;
        readonly type?: { readonly text: string };
      }[];
    }[];
  }[];
}

/** The type of an attribute from its words in the manifest: `'bar' | 'line' | null`, `none|session`, `number`. */
export function attributeType(text: string): Pick<Attribute, 'type' | 'values'> {
  const parts = text
    .split('|')
    .map((part) => part.trim().replace(/^['"]|['"]$/g, ''))
    .filter((part) => part !== 'null' && part !== 'undefined' && part !== '');
  if (parts.length === 1 && parts[0] === 'number') return { type: 'number' };
  if (parts.length === 1 && parts[0] === 'boolean') return { type: 'boolean' };
  const isPlain = parts.some(
    (part) => /^(?:string|number|boolean|unknown)$/.test(part) || /[A-Z\s<]/.test(part),
  );
  return isPlain || parts.length < 2 ? { type: 'string' } : { type: 'string', values: parts };
}

/** Every attribute of a widget, by name, from the custom-elements manifest of its package. */
export function attributesOf(widget: string): Readonly<Record<string, Attribute>> {
  const path = require.resolve(`@ipec/${widget}/custom-elements.json`);
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName);
  const rows = (element?.attributes ?? []).flatMap(({ name, description = '', type }) =>
    name ? [[name, { ...attributeType(type?.text ?? 'string'), description }] as const] : [],
  );
  return Object.fromEntries(rows);
}

/** `heading-level` → `headingLevel`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
