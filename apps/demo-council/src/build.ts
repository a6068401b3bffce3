/** Writes the site into `dist/`: the council's pages, the host pages, the examples, and what they load. */
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '@ipec/common';
import { BOXED, boxesBody } from './boxes.ts';
import { cases, widget } from './cases.ts';
import { themeFromBrand } from '@ipec/theme';
import { chartExample, criteriaMix, procedureMix } from './charts.ts';
import { councilPage, type Words } from './council-page.ts';
import { evidenceEnglish, evidenceWelsh } from './evidence-words.ts';
import { hostPage, HOSTS } from './hosts.ts';
import { quotedIn } from './html.ts';
import { RECIPES, recipeHost, vendorSheets } from './recipes.ts';
import { exampleJoinForm, joinLink, joinPages } from './join.ts';
import { microsite, micrositePrivacy } from './microsite.ts';
import { micrositeEnglish, micrositeWelsh, type MicrositeWords } from './microsite-words.ts';
import { picture } from './pictures.ts';
import { selector, selectorBelowHeading } from './selector.ts';
import { embedFolder, loaderScript, themeLink } from './snippet.ts';
import { english, welsh } from './words.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');

function write(path: string, text: string): void {
  mkdirSync(dirname(join(dist, path)), { recursive: true });
  writeFileSync(join(dist, path), text);
}

/** A council shows cases in the language that their source has, whatever the page's own. */
function page(words: Words): string {
  const row = widget(cases, { heading: words.widgetHeading, filters: 'nation sector route' });
  const sections = (grid: string): string =>
    `${selector(words.lang)}\n${procedureMix(words.lang)}\n${grid}\n${joinLink(words.lang)}`;
  const inWales = cases.filter(({ nation }) => nation.includes('Wales'));
  const grid = widget(inWales, { layout: 'grid', heading: words.gridHeading });
  return councilPage(words, { row: quoted(row, words.lang), grid: sections(quoted(grid, words.lang)) });
}

/** On a page of another language each English case says that it is English, so that a screen reader changes its voice. */
function quoted(html: string, lang: Language): string {
  return html.replaceAll('<article ', `<article${quotedIn(lang)} `);
}

/** Real figures: one from the indicators of real notices, three as published by others. */
function evidence(words: Words): string {
  const published = ['column', 'line-gap', 'stacked']
    .map((name) => chartExample(name, words.lang))
    .join('\n');
  return councilPage(words, { row: procedureMix(words.lang), grid: published });
}

/** The microsite: the same widgets, in the Centre's own words. */
function launch(words: MicrositeWords): string {
  const { lang } = words;
  const row = widget(cases, {
    'heading-level': '3',
    filters: 'nation sector route',
    search: 'on',
    address: 'cases',
  });
  return microsite(words, {
    charts: `${procedureMix(lang)}\n${criteriaMix(lang)}`,
    selector: selectorBelowHeading(words.lang),
    cases: quoted(row, lang),
    join: exampleJoinForm(lang),
  });
}

/** The council's own navy, by the theme that is made of one colour. */
function councilTheme(): string {
  const theme = themeFromBrand('#1d3f5e');
  if (!theme.ok) throw new Error(JSON.stringify(theme.issues));
  return theme.value.css;
}

function example(html: string, lang: Language): string {
  return hostPage(
    {
      name: 'example',
      why: '',
      head: `${themeLink()}\n${loaderScript()}`,
      body: `<main><h1>Example</h1>\n${html}</main>`,
    },
    lang,
  );
}

/** A page whose editor keeps iframes and strips scripts; its template has the script that gives frames their height. */
function frameHost(html: string): string {
  const body = `<main><h1>Example</h1>\n${html}</main>`;
  return hostPage({ name: 'frame', why: '', head: loaderScript('/ipec', 'frame-host.js'), body });
}

rmSync(dist, { recursive: true, force: true });
write('index.html', page(english));
write('cy.html', page(welsh));
write('microsite/index.html', launch(micrositeEnglish));
write('microsite/cy.html', launch(micrositeWelsh));
write('microsite/privacy.html', micrositePrivacy(micrositeEnglish));
write('microsite/privacy-cy.html', micrositePrivacy(micrositeWelsh));
write('council-theme.css', councilTheme());
for (const { id, sector } of cases) write(`pictures/${id}.svg`, picture(id, sector));
for (const [path, html] of Object.entries(joinPages())) write(path, html);
write('evidence.html', evidence(evidenceEnglish));
write('evidence-cy.html', evidence(evidenceWelsh));
for (const host of HOSTS) {
  write(`hosts/${host.name}.html`, hostPage(host));
  write(`hosts/cy/${host.name}.html`, hostPage(host, 'cy'));
}
for (const tag of Object.keys(BOXED)) {
  const host = { name: tag, why: '', body: boxesBody(tag) };
  write(`boxes/${tag}.html`, hostPage({ ...host, head: `${themeLink()}\n${loaderScript()}` }));
  write(`boxes/before/${tag}.html`, hostPage({ ...host, head: themeLink() }));
}
for (const path of globSync('../../packages/*/examples/*.html', { cwd: root })) {
  const html = readFileSync(join(root, path), 'utf8');
  if (basename(path) === 'frame.html') {
    write(`frames/${basename(dirname(dirname(path)))}.html`, frameHost(html));
    continue;
  }
  write(`examples/${basename(path)}`, example(html, 'en'));
  write(`examples/cy/${basename(path)}`, example(html, 'cy'));
}
cpSync(join(root, 'site'), dist, { recursive: true });
for (const [path, css] of Object.entries(await vendorSheets())) write(path, css);
for (const recipe of RECIPES) {
  write(`hosts/recipe-${recipe.name}.html`, hostPage(recipeHost(recipe)));
  write(`hosts/cy/recipe-${recipe.name}.html`, hostPage(recipeHost(recipe), 'cy'));
}

// An earlier release, made of this one: only its number differs, and that is what the guard looks at.
const current = readFileSync(join(embedFolder, 'case-study-carousel.js'), 'utf8');
const { version } = JSON.parse(readFileSync(join(embedFolder, 'manifest.json'), 'utf8')) as {
  version: string;
};
const earlier = current.replaceAll(`"${version}"`, '"0.0.1-earlier"');
if (earlier === current) throw new Error(`The built widget does not carry its version ${version}.`);
write('hosts/earlier.js', earlier);
// Each release has its parts beside it.
for (const part of readdirSync(embedFolder).filter((name) => /-[\da-f]{10}\.js$/.test(name)))
  cpSync(join(embedFolder, part), join(dist, 'hosts', part));
// A second file with a Lit of its own: the same bytes under another tag.
write('hosts/second-lit.js', current.replaceAll('"ipec-case-study-carousel"', '"ipec-second-lit"'));
