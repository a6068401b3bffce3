import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'tailwindcss';
import { BOXED } from './boxes.ts';
import type { Host } from './hosts.ts';
import { loaderScript, themeLink } from './snippet.ts';

const require = createRequire(import.meta.url);

/** A style framework that a page is made of, and the recipe that makes guests fit into it: `hosts/<name>.css`. */
export interface Recipe {
  readonly name: string;
  /** The framework with its version, as its own package says it. */
  readonly framework: string;
  /** The address of its style sheet on this site. */
  readonly sheet: string;
  /** Attributes of `<html>` and of `<body>`. */
  readonly html?: string;
  readonly body?: string;
  /** What stands around the content; `CONTENT` stands for it. */
  readonly around: string;
  /** The classes of the host's own text. */
  readonly classes: Readonly<Record<'h1' | 'h2' | 'p' | 'a' | 'button', string>>;
}

const PLAIN = { h1: '', h2: '', p: '', a: '', button: '' };

/** A file of a package that may not export it. */
function fileOf(name: string, path: string): string {
  const entry = require.resolve(`${name}/package.json`);
  return join(dirname(entry), path);
}

function versionOf(name: string): string {
  return (JSON.parse(readFileSync(fileOf(name, 'package.json'), 'utf8')) as { version: string }).version;
}

const NHS = 'dist/nhsuk/nhsuk-frontend.min.css';
const TAILWIND = {
  h1: 'text-4xl font-bold mb-6',
  h2: 'text-2xl font-semibold mt-8 mb-4',
  p: 'mb-4 leading-7',
  a: 'text-blue-700 underline',
  button: 'rounded bg-blue-700 px-4 py-2 font-semibold text-white',
};

export const RECIPES: readonly Recipe[] = [
  {
    name: 'govuk',
    framework: `GOV.UK Frontend ${versionOf('govuk-frontend')}`,
    sheet: '/vendor/govuk-frontend.min.css',
    html: ' class="govuk-template"',
    body: ' class="govuk-template__body"',
    around: '<div class="govuk-width-container"><main class="govuk-main-wrapper">CONTENT</main></div>',
    classes: {
      h1: 'govuk-heading-xl',
      h2: 'govuk-heading-l',
      p: 'govuk-body',
      a: 'govuk-link',
      button: 'govuk-button',
    },
  },
  {
    name: 'nhs',
    framework: `NHS.UK frontend ${versionOf('nhsuk-frontend')}`,
    sheet: '/vendor/nhsuk-frontend.min.css',
    html: ' class="nhsuk-template"',
    body: ' class="nhsuk-template__body"',
    around: '<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper">CONTENT</main></div>',
    classes: {
      h1: 'nhsuk-heading-xl',
      h2: 'nhsuk-heading-l',
      p: 'nhsuk-body',
      a: 'nhsuk-link',
      button: 'nhsuk-button',
    },
  },
  {
    name: 'localgov-drupal',
    framework: 'the base theme of LocalGov Drupal, as its style sheets of November 2025 say',
    sheet: '/hosts/localgov-drupal.css',
    around: '<div class="dialog-off-canvas-main-canvas"><main class="lgd-container">CONTENT</main></div>',
    classes: { ...PLAIN, button: 'btn btn-primary' },
  },
  {
    name: 'bootstrap',
    framework: `Bootstrap ${versionOf('bootstrap')}`,
    sheet: '/vendor/bootstrap.min.css',
    around: '<main class="container py-4">CONTENT</main>',
    classes: { ...PLAIN, button: 'btn btn-primary' },
  },
  {
    name: 'foundation',
    framework: `Foundation for Sites ${versionOf('foundation-sites')}`,
    sheet: '/vendor/foundation.min.css',
    around: '<main class="grid-container">CONTENT</main>',
    classes: { ...PLAIN, button: 'button' },
  },
  {
    name: 'tailwind',
    framework: `Tailwind CSS ${versionOf('tailwindcss')}`,
    sheet: '/vendor/tailwind.css',
    body: ' class="bg-white text-gray-900"',
    around: '<main class="mx-auto max-w-5xl p-6">CONTENT</main>',
    classes: TAILWIND,
  },
];

/** The style sheets of the frameworks, by their path on this site. Tailwind's is what it makes of the classes here. */
export async function vendorSheets(): Promise<Readonly<Record<string, string>>> {
  const read = (name: string, path: string): string => readFileSync(fileOf(name, path), 'utf8');
  const { build } = await compile('@import "tailwindcss";', {
    loadStylesheet: (id, base) =>
      Promise.resolve({ path: id, base, content: read('tailwindcss', 'index.css') }),
  });
  const classes = [...Object.values(TAILWIND), 'bg-white text-gray-900 mx-auto max-w-5xl p-6'];
  return {
    'vendor/bootstrap.min.css': read('bootstrap', 'dist/css/bootstrap.min.css'),
    'vendor/govuk-frontend.min.css': read('govuk-frontend', 'dist/govuk/govuk-frontend.min.css'),
    'vendor/nhsuk-frontend.min.css': read('nhsuk-frontend', NHS),
    'vendor/foundation.min.css': read('foundation-sites', 'dist/css/foundation.min.css'),
    'vendor/tailwind.css': build(classes.flatMap((one) => one.split(' '))),
  };
}

/** Every widget, and the host's own text beside it. */
function content({ classes: { h1, h2, p, a, button } }: Recipe): string {
  const packages = join(import.meta.dirname, '../../../packages');
  const widgets = Object.values(BOXED).map((path) => readFileSync(join(packages, path), 'utf8'));
  return `<h1 class="${h1}">Host page</h1>
<p class="${p}" id="sample-text">The page’s own words, with <a class="${a}" id="sample-link" href="#below">a link</a>.</p>
<p class="${p}"><button type="button" class="${button}" id="sample-button">A button</button></p>
${widgets
  .map(
    (widget) =>
      `${widget}\n<h2 class="${h2}">What comes after</h2>\n<p class="${p}">The page’s own words.</p>`,
  )
  .join('\n')}
<p class="${p}" id="below">The end.</p>`;
}

/** A page of a recipe: the framework, then theme.css, then the recipe, as the documentation says. */
export function recipeHost(recipe: Recipe): Host {
  return {
    name: `recipe-${recipe.name}`,
    why: `${recipe.framework}, with its recipe.`,
    ...(recipe.html && { html: recipe.html }),
    ...(recipe.body && { bodyAttributes: recipe.body }),
    head: `<link rel="stylesheet" href="${recipe.sheet}">
${themeLink()}
<link rel="stylesheet" href="/ipec/hosts/${recipe.name}.css">
${loaderScript()}`,
    body: recipe.around.replace('CONTENT', () => content(recipe)),
  };
}
