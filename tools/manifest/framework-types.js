import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Types of a widget's tag for React, Vue, Svelte and whoever else types a tag by its attributes, made from the manifest.
 * The consumer projects in apps/consumers compile every one.
 */

/** Events that the kit defines; all others are the widget's own. */
const OF_THE_KIT = ['IpecErrorEvent', 'IpecWarningEvent'];

/** Attributes that every HTML element has; the frameworks type them. */
const GLOBAL = ['lang'];

/** What a page may write for a type: numbers as text and as numbers, flags by presence. */
function given(type) {
  if (type === 'string' || type === 'number') return 'string | number';
  if (type === 'boolean') return "boolean | ''";
  return type;
}

const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const pascal = (name) => camel(`-${name}`);
const comment = (text) => `  /** ${text.replaceAll('*/', '*\\/')} */`;

function attributesOf({ attributes = [] }, namesOf) {
  return attributes
    .filter(({ name }) => !GLOBAL.includes(name))
    .flatMap(({ name, type, description = '' }) =>
      namesOf(name).flatMap((one) => [
        comment(description),
        `  readonly '${one}'?: ${given(type?.text ?? 'string')} | null | undefined;`,
      ]),
    );
}

/** An attribute and the property behind it: frameworks set the one that the element has. */
const bothNames = (name) => [...new Set([name, camel(name)])];

function imports(declaration, kit) {
  const events = [...new Set(declaration.events?.map(({ type }) => type.text) ?? [])].sort();
  const own = [declaration.name, ...events.filter((name) => !OF_THE_KIT.includes(name))];
  const shared = events.filter((name) => OF_THE_KIT.includes(name));
  return [
    `import type { ${own.join(', ')} } from '../index.js';`,
    ...(kit && shared.length > 0 ? [`import type { ${shared.join(', ')} } from '@ipec/element-kit';`] : []),
  ];
}

/** `jsx.d.ts`: attributes and listeners of the tag, without any framework. */
export function jsxTypes(declaration) {
  const { name, tagName, events = [], summary = '' } = declaration;
  return [
    ...imports(declaration, true),
    '',
    '/** The attributes of the tag. Properties of the same meaning read numbers, dates, addresses and lists as well. */',
    `export interface ${name}Attributes {`,
    ...attributesOf(declaration, bothNames),
    '}',
    '',
    '/** The events of the element. */',
    `export interface ${name}Events {`,
    ...events.flatMap(({ name: event, type, description = '' }) => [
      comment(description),
      `  readonly '${event}': ${type.text};`,
    ]),
    '}',
    '',
    '/** Listeners as JSX names them. */',
    `export type ${name}Listeners = {`,
    `  readonly [Name in keyof ${name}Events as \`on\${Name}\`]?: ((event: ${name}Events[Name]) => void) | undefined;`,
    '};',
    '',
    '/** What any tag may have in JSX. */',
    'interface Common {',
    '  readonly children?: unknown;',
    '  readonly class?: string | undefined;',
    '  readonly className?: string | undefined;',
    '  readonly id?: string | undefined;',
    '  readonly key?: string | number | null | undefined;',
    '  readonly lang?: string | undefined;',
    '  readonly ref?: unknown;',
    '  readonly slot?: string | undefined;',
    '  readonly [data: `data-${string}`]: string | number | boolean | null | undefined;',
    '}',
    '',
    '/** Tags and their properties, for the `JSX.IntrinsicElements` of any framework. */',
    'export interface CustomElements {',
    comment(summary),
    `  '${tagName}': Common & ${name}Attributes & ${name}Listeners;`,
    '}',
    '',
    `export type { ${name} };`,
    '',
  ].join('\n');
}

/** `react.d.ts`: React 19. */
export function reactTypes({ name, tagName }) {
  return [
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    `import type { ${name}, ${name}Attributes, ${name}Listeners } from './jsx.js';`,
    '',
    "declare module 'react' {",
    '  namespace JSX {',
    '    interface IntrinsicElements {',
    `      '${tagName}': Omit<DetailedHTMLProps<HTMLAttributes<${name}>, ${name}>, keyof ${name}Attributes> &`,
    `        ${name}Attributes & ${name}Listeners;`,
    '    }',
    '  }',
    '}',
    '',
  ].join('\n');
}

/** `vue.d.ts`: Vue 3, whose templates name attributes in camel case and listeners with `on`. */
export function vueTypes(declaration) {
  const { name, tagName, events = [] } = declaration;
  return [
    "import type { HTMLAttributes } from 'vue';",
    `import type { ${name}Events } from './jsx.js';`,
    '',
    `interface ${name}Props {`,
    ...attributesOf(declaration, (one) => [camel(one)]),
    ...events.flatMap(({ name: event, description = '' }) => [
      comment(description),
      `  readonly on${pascal(event)}?: ((event: ${name}Events['${event}']) => void) | undefined;`,
    ]),
    '}',
    '',
    "declare module 'vue' {",
    '  interface GlobalComponents {',
    `    '${tagName}': new () => { $props: Omit<HTMLAttributes, keyof ${name}Props> & ${name}Props };`,
    '  }',
    '}',
    '',
  ].join('\n');
}

/** `svelte.d.ts`: Svelte 5. */
export function svelteTypes({ name, tagName }) {
  return [
    "import type { HTMLAttributes } from 'svelte/elements';",
    `import type { ${name}, ${name}Attributes, ${name}Listeners } from './jsx.js';`,
    '',
    "declare module 'svelte/elements' {",
    '  interface SvelteHTMLElements {',
    `    '${tagName}': Omit<HTMLAttributes<${name}>, keyof ${name}Attributes> & ${name}Attributes & ${name}Listeners;`,
    '  }',
    '}',
    '',
  ].join('\n');
}

const FILES = { jsx: jsxTypes, react: reactTypes, vue: vueTypes, svelte: svelteTypes };

/** A plug-in of the analyzer of custom elements manifests: writes `jsx`, `react`, `vue` and `svelte` `.d.ts`. */
export function frameworkTypes({ outdir }) {
  return {
    name: 'ipec:framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const declaration = customElementsManifest.modules
        .flatMap(({ declarations = [] }) => declarations)
        .find(({ tagName, customElement }) => customElement && tagName);
      if (!declaration) return;
      mkdirSync(outdir, { recursive: true });
      for (const [name, write] of Object.entries(FILES))
        writeFileSync(
          join(outdir, `${name}.d.ts`),
          `// Made from custom-elements.json.\n${write(declaration)}`,
        );
    },
  };
}
