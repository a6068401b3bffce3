import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuilderWidget } from '../src/builder/choice.ts';
import { attributesOf } from './attributes.ts';
import type { BuiltFile } from './bundle.ts';
import { contentHash, integrityOf } from './manifest.ts';
import { WIDGETS } from './widgets.ts';

/** The example of each widget that the builder begins with. */
const EXAMPLES: Readonly<Record<string, string>> = {
  'case-study-carousel': 'carousel',
  'resource-library': 'library-files',
  'key-figures': 'figures',
  'community-join-form': 'join',
  'procedure-selector': 'selector',
  'evidence-chart': 'chart-bar',
};

const packages = join(import.meta.dirname, '../..');

/** Every widget with its attributes and an example, for the page. */
export function builderWidgets(): readonly BuilderWidget[] {
  return WIDGETS.map(({ tag, name, title }) => ({
    tag,
    name,
    title,
    attributes: attributesOf(name),
    example: readFileSync(join(packages, name, 'examples', `${EXAMPLES[name]}.html`), 'utf8').replace(
      /^<!--[^]*?-->\s*/,
      '',
    ),
  }));
}

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/** `builder/index.html`: its policy lets it reach nothing but its own site. */
export function builderPage(script: string, loader: string): BuiltFile {
  const tag = (path: string, text: string): string =>
    `<script type="module" src="${path}?v=${contentHash(text)}" integrity="${integrityOf(text)}" crossorigin="anonymous"></script>`;
  const code = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${CSP}">
    <title>Builder · IPEC Elements</title>
    <link rel="stylesheet" href="../theme.css">
    <link rel="stylesheet" href="builder.css">
    ${tag('builder.js', script)}
    ${tag('../ipec.js', loader)}
  </head>
  <body>
    <main>
      <h1>Builder</h1>
      <p>Choose a widget, fill it, and take it to your site. Nothing that you write here leaves this page: it may load from its own site only, so pictures and feeds of other sites do not show in the preview.</p>
      <form class="choice">
        <h2>1. Widget</h2>
        <div class="field"><label for="widget">Widget</label><select id="widget"></select></div>
        <h2>2. Content</h2>
        <div class="field">
          <label for="content">Content, as HTML</label>
          <p class="hint" id="content-hint">Paste a table from a spreadsheet or a page, and it becomes HTML. Scripts and styles are left out.</p>
          <textarea id="content" rows="12" spellcheck="false" aria-describedby="content-hint"></textarea>
        </div>
        <h2>3. Attributes</h2>
        <div id="fields"></div>
        <h2>4. Theme</h2>
        <div class="field">
          <label for="brand">Your brand colour</label>
          <p class="hint" id="brand-hint">One colour, such as #1d4f91. Leave it empty for the default theme.</p>
          <input id="brand" type="text" autocomplete="off" spellcheck="false" aria-describedby="brand-hint theme-report">
          <p id="theme-report" role="status"></p>
        </div>
        <details id="theme-block" hidden><summary>The theme as CSS, to load after theme.css</summary><pre tabindex="0" role="region" aria-label="Theme as CSS"><code id="theme-css"></code></pre></details>
      </form>
      <section aria-labelledby="preview-title">
        <h2 id="preview-title">Preview</h2>
        <div id="preview"></div>
      </section>
      <section aria-labelledby="take-title">
        <h2 id="take-title">5. Take it</h2>
        <form class="choice">
          <div class="field"><label for="host">Where you host the files</label><input id="host" type="text" inputmode="url" autocomplete="off" spellcheck="false"></div>
          <div class="field"><label for="output">Take it as</label><select id="output"></select></div>
        </form>
        <p id="output-note"></p>
        <pre tabindex="0" role="region" aria-label="What to copy"><code id="output-text"></code></pre>
        <p><button type="button" id="copy">Copy</button> <span id="copied" role="status"></span></p>
      </section>
    </main>
  </body>
</html>
`;
  return { name: 'builder/index.html', code };
}

/** The look of the page. */
export const builderCss: BuiltFile = {
  name: 'builder/builder.css',
  code: readFileSync(join(import.meta.dirname, '../src/builder/page/builder.css'), 'utf8'),
};
