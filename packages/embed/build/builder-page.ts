import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE, LANGUAGES, languages, type Language } from '@ipec/common';
import type { BuilderWidget } from '../src/builder/choice.ts';
import type { BuilderWords } from '../src/builder/words/builder-words.ts';
import { WORDS } from '../src/builder/words/words.ts';
import { attributesOf } from './attributes.ts';
import type { BuiltFile } from './bundle.ts';
import { contentHash, integrityOf } from './manifest.ts';
import { WIDGETS } from './widgets.ts';

const packages = join(import.meta.dirname, '../..');

/** Every widget with its attributes and an example, for the page. */
export function builderWidgets(): readonly BuilderWidget[] {
  return WIDGETS.map(({ tag, name, title, example }) => ({
    tag,
    name,
    title,
    attributes: attributesOf(name),
    example: readFileSync(join(packages, name, 'examples', `${example}.html`), 'utf8').replace(
      /^<!--[^]*?-->\s*/,
      '',
    ),
  }));
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** The languages whose words stand beside the English ones. */
export const TRANSLATED = LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);

/**
 * The words of attributes in a language: English → its own. Those of Welsh await a review by a translator.
 *
 * @throws {Error} where `languages/` holds none of the language
 */
export function descriptionsIn(language: Language): Readonly<Record<string, string>> {
  return JSON.parse(
    readFileSync(join(import.meta.dirname, `../languages/${language}-attributes.json`), 'utf8'),
  ) as Readonly<Record<string, string>>;
}

const fileOf = (language: Language): string => `${language === DEFAULT_LANGUAGE ? 'index' : language}.html`;

/** A link to the page in each other language, by the name that the language has for itself. */
function linksFrom(here: Language): string {
  return LANGUAGES.filter((language) => language !== here)
    .map((one) => `<a href="${fileOf(one)}" lang="${one}" hreflang="${one}">${languages[one].name}</a>`)
    .join(' ');
}

/** A page for each language, `builder/index.html` in the default one: their policy lets them reach nothing but their own site. */
export function builderPages(script: string, loader: string): readonly BuiltFile[] {
  return LANGUAGES.map((language) => ({
    name: `builder/${fileOf(language)}`,
    code: page(language, WORDS[language], script, loader),
  }));
}

function page(lang: Language, words: BuilderWords, script: string, loader: string): string {
  const tag = (path: string, text: string): string =>
    `<script type="module" src="${path}?v=${contentHash(text)}" integrity="${integrityOf(text)}" crossorigin="anonymous"></script>`;
  const field = (id: string, label: string, control: string, hint?: string): string =>
    `<div class="field"><label for="${id}">${label}</label>${hint ? `<p class="hint" id="${id}-hint">${hint}</p>` : ''}${control}</div>`;
  const { steps } = words;
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${CSP}">
    <title>${words.title} · IPEC Elements</title>
    <link rel="stylesheet" href="../theme.css">
    <link rel="stylesheet" href="builder.css">
    ${tag('builder.js', script)}
    ${tag('../ipec.js', loader)}
  </head>
  <body>
    <main>
      <header>
        <h1>${words.title}</h1>
        <p>${linksFrom(lang)}</p>
        <p class="intro">${words.intro}</p>
      </header>
      <form class="choice">
        <h2>${steps.widget}</h2>
        ${field('widget', words.widget, '<select id="widget"></select>')}
        <h2>${steps.content}</h2>
        <div id="content-form"></div>
        <details id="as-html"><summary>${words.asHtml}</summary>
        ${field('content', words.content, '<textarea id="content" rows="12" spellcheck="false" aria-describedby="content-hint"></textarea>', words.contentHint)}
        </details>
        <h2>${steps.attributes}</h2>
        <div id="fields"></div>
        <h2>${steps.theme}</h2>
        ${field('brand', words.brand, '<input id="brand" type="text" autocomplete="off" spellcheck="false" aria-describedby="brand-hint theme-report"><p id="theme-report" role="status"></p>', words.brandHint)}
        <details id="theme-block" hidden><summary>${words.themeBlock}</summary><pre tabindex="0" role="region" aria-label="${words.themeRegion}"><code id="theme-css"></code></pre></details>
      </form>
      <div class="result">
        <section aria-labelledby="preview-title">
          <h2 id="preview-title">${steps.preview}</h2>
          <div id="preview"></div>
        </section>
        <section aria-labelledby="take-title">
          <h2 id="take-title">${steps.take}</h2>
          <form class="choice">
            ${field('host', words.host, '<input id="host" type="text" inputmode="url" autocomplete="off" spellcheck="false">')}
            ${field('output', words.output, '<select id="output"></select>')}
          </form>
          <p id="output-note"></p>
          <p id="attention" class="error" role="status"></p>
          <pre tabindex="0" role="region" aria-label="${words.outputRegion}"><code id="output-text"></code></pre>
          <p><button type="button" id="copy">${words.copy}</button> <span id="copied" role="status"></span></p>
        </section>
      </div>
    </main>
  </body>
</html>
`;
}

/** The look of the page. */
export const builderCss: BuiltFile = {
  name: 'builder/builder.css',
  code: readFileSync(join(import.meta.dirname, '../src/builder/page/builder.css'), 'utf8'),
};
